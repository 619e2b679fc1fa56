package ancillary.facts;

/** What kind of act or omission was observed. */
public enum BehaviourKind {
    TRAVEL(TermKind.TRAVEL),
    DEVICE_HELD(TermKind.DEVICES),
    INTERNET_USED(TermKind.INTERNET_ACCESS),
    ONLINE_ACCOUNT_HELD(TermKind.ONLINE_ACCOUNTS),
    SOFTWARE_HELD(TermKind.SOFTWARE),
    BANK_ACCOUNT_HELD(TermKind.BANK_ACCOUNTS),
    CASH_HELD(TermKind.CASH),
    ASSET_DEALT_WITH(TermKind.ASSETS_AND_TRANSFERS),
    BUSINESS_CARRIED_ON(TermKind.BUSINESS),
    WORK_DONE(TermKind.EMPLOYMENT),
    CONTACT(TermKind.ASSOCIATES),
    PRESENCE(TermKind.PLACES),
    VEHICLE_HELD(TermKind.VEHICLES_AND_VESSELS),
    INFORMATION_WITHHELD(TermKind.INFORMATION_AND_DOCUMENTS),
    ENTRY_REFUSED(TermKind.ENTRY_AND_INSPECTION),
    TAG_NOT_KEPT(TermKind.ELECTRONIC_MONITORING),
    OTHER(TermKind.OTHER);

    private final TermKind topic;

    BehaviourKind() {
        this(null);
    }

    BehaviourKind(TermKind topic) {
        this.topic = topic;
    }

    /** The kind of term of an order that it engages; null where it engages none. */
    public TermKind topic() {
        return topic;
    }
}
