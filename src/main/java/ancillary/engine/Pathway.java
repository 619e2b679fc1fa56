package ancillary.engine;

import ancillary.facts.Placed;

/** Finds a property by its type's name: on a fact itself or on the nearest fact it belongs to. */
record Pathway(Facts facts) {

    /** The nearest fact of that type: the one given or one it belongs to; null where there is none. */
    Placed nearest(String type, Placed from) {
        Placed fact = from;
        while (fact != null && !fact.getClass().getSimpleName().equals(type)) {
            fact = fact.parent() == null ? null : facts.at(fact.parent());
        }
        return fact;
    }

    /** The value of `Type.property`; null where it is not recorded. */
    Object value(String typeAndProperty, Placed from) {
        int dot = typeAndProperty.indexOf('.');
        Placed fact = nearest(typeAndProperty.substring(0, dot), from);
        return fact == null ? null : Shape.of(fact.getClass()).get(fact, typeAndProperty.substring(dot + 1));
    }
}
