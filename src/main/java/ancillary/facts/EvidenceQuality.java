package ancillary.facts;

/** How far a piece of information can be relied on, as whoever assessed it says. */
public enum EvidenceQuality {
    RELIABLE,
    UNTESTED,
    DISPUTED
}
