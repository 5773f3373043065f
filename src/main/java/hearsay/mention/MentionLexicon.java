package hearsay.mention;

/**
 * The word lists by which mentions are read, the same for all articles.
 *
 * @param headNouns what a common noun is a word for
 * @param givenNames a gazetteer of given names with their genders
 * @param places a gazetteer of countries and capitals
 */
public record MentionLexicon(HeadNouns headNouns, GivenNames givenNames, PlaceGazetteer places) {
  /** Reads the lists. */
  public static MentionLexicon load() {
    return new MentionLexicon(new HeadNouns(), new GivenNames(), new PlaceGazetteer());
  }
}
