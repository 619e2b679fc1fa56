package ancillary.facts;

/** Where a court sits or an order runs. */
public enum Jurisdiction {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    JERSEY,
    GUERNSEY,
    ISLE_OF_MAN,
    ABROAD
}
