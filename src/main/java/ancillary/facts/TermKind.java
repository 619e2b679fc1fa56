package ancillary.facts;

/** What a term of an order is about. */
public enum TermKind {
    DEVICES,
    INTERNET_ACCESS,
    ONLINE_ACCOUNTS,
    SOFTWARE,
    BANK_ACCOUNTS,
    CASH,
    ASSETS_AND_TRANSFERS,
    BUSINESS,
    EMPLOYMENT,
    ASSOCIATES,
    PLACES,
    TRAVEL,
    VEHICLES_AND_VESSELS,
    INFORMATION_AND_DOCUMENTS,
    ENTRY_AND_INSPECTION,
    ELECTRONIC_MONITORING,
    OTHER;

    /** Whether it is of things that are counted, so that a limit can say how many. */
    boolean counted() {
        return switch (this) {
            case DEVICES, INTERNET_ACCESS, ONLINE_ACCOUNTS, SOFTWARE, BANK_ACCOUNTS, VEHICLES_AND_VESSELS -> true;
            default -> false;
        };
    }
}
