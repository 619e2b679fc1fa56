package ancillary.findings;

/**
 * A limb of a whole.
 *
 * @param layer the whole's layer
 * @param whole the whole's name
 * @param piece the limb: a question's key, or the name of a whole of the layer below
 * @param none whether the limb must not be met
 */
public record Part(String layer, String whole, String piece, boolean none) {

    public Part(String layer, String whole, String piece) {
        this(layer, whole, piece, false);
    }
}
