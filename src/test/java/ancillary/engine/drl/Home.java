package ancillary.engine.drl;

/** A value inside a fact of the tests. */
public record Home(String street, Integer rooms, Home before) {

    public boolean on(String name) {
        return name.equals(street);
    }
}
