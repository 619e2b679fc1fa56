package ancillary.facts;

/** What a term does: forbid, limit, require, ask for a notice, or forbid without permission. */
public enum TermScope {
    PROHIBITION,
    LIMIT,
    REQUIREMENT,
    NOTIFICATION,
    PERMISSION
}
