package ancillary.engine;

import ancillary.findings.Asked;

/** The rules gave none or two findings where one is due: a fault of the rule book, never of the case. */
public final class NotTotal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTotal(Asked asked, String found) {
        super(found + " for `" + asked.criterion() + "`");
    }
}
