package ancillary.engine.drl;

/** A fact of the tests that says nothing but that it is there. */
public record Seed(String what) {}
