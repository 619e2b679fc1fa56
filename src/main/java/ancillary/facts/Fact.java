package ancillary.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a property of the case means, for whoever fills it in: it stands in the published schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Fact {

    /** One or two sentences: contract, unit, whether a day is inclusive, what absent means beyond "not recorded". */
    String value();

    /** Whether a case without it is refused. */
    boolean required() default false;

    /** The property holding a day that this day must not lie before; empty for none. */
    String notBefore() default "";

    /** The property that may be recorded in its stead, so that a case that has the one need not have the other; empty for none. */
    String insteadOf() default "";

    /** How many elements a list has at least, where it is recorded. */
    int least() default 0;

    /** A regular expression a text must match; empty for none. */
    String pattern() default "";
}
