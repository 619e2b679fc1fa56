package ancillary.facts;

/** In which form something must be or was given. */
public enum Form {
    WRITTEN,
    ORAL,
    EITHER
}
