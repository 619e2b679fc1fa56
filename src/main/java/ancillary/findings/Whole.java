package ancillary.findings;

/**
 * Limbs that are weighed together.
 *
 * @param layer `element`, `group` or `answer`, each made of the one before it
 * @param id its name in this assessment
 * @param any whether one limb is enough; otherwise every one is due
 * @param bare what it comes to without any limb
 */
public record Whole(String layer, String id, boolean any, Outcome bare) {}
