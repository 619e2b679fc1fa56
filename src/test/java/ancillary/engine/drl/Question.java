package ancillary.engine.drl;

/** A question of the tests. */
public record Question(String criterion, String about, int most) {}
