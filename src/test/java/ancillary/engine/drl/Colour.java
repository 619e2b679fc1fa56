package ancillary.engine.drl;

/** A list of words of the tests. */
public enum Colour {
    RED,
    BLUE,
    GREEN
}
