package ancillary.web;

import ancillary.web.Slot.Kind;

/** Which facts of a case have a page of their own, and which page shows a place. */
final class Places {

    private Places() {}

    /** The place itself where it is a fact with a page of its own; empty, the short form, for anything else. */
    static String openable(String pointer) {
        Slot slot = Slot.at(pointer);
        boolean fact =
                slot != null && (slot.kind() == Kind.FACT || (slot.kind() == Kind.FACTS && pointer.matches(".*/\\d+")));
        return fact ? pointer : "";
    }

    /** What a button says to open the page that shows a place, at that place. */
    static String opening(String pointer) {
        String owner = pointer;
        while (!owner.isEmpty() && openable(owner).isEmpty()) {
            owner = Tree.parent(owner);
        }
        Slot slot = Slot.at(owner);
        if (slot != null
                && slot.kind() == Kind.FACT
                && plain(slot)
                && !openable(Tree.parent(owner)).isEmpty()) {
            owner = Tree.parent(owner);
        }
        return owner + "#" + pointer;
    }

    /** Whether a fact holds no other facts, so that it is shown with the fact it belongs to. */
    static boolean plain(Slot slot) {
        return Slot.of(slot.type()).stream().noneMatch(each -> each.kind() == Kind.FACT || each.kind() == Kind.FACTS);
    }
}
