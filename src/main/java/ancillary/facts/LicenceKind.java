package ancillary.facts;

/** What sort of release a licence goes with. */
public enum LicenceKind {
    FIXED_TERM,
    HOME_DETENTION_CURFEW,
    EXTENDED,
    SPECIAL_CUSTODIAL_OFFENDER_OF_PARTICULAR_CONCERN,
    TERRORIST,
    LIFE,
    IMPRISONMENT_FOR_PUBLIC_PROTECTION,
    DETENTION_FOR_PUBLIC_PROTECTION,
    DETENTION_AT_HIS_MAJESTYS_PLEASURE;

    /** Whether a licence of this kind has no last day of its own. */
    boolean openEnded() {
        return switch (this) {
            case LIFE,
                    IMPRISONMENT_FOR_PUBLIC_PROTECTION,
                    DETENTION_FOR_PUBLIC_PROTECTION,
                    DETENTION_AT_HIS_MAJESTYS_PLEASURE -> true;
            default -> false;
        };
    }
}
