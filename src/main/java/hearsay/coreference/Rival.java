package hearsay.coreference;

/**
 * One whom a source was taken for, or could have been.
 *
 * @param name empty for a thing that cannot speak
 * @param salience the higher the more likely; see {@link Salience}
 */
public record Rival(String name, double salience) {}
