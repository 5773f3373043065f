package hearsay.mention;

import java.util.regex.Pattern;

/**
 * Names of one word that a text gives to what firms are called after: "the fitness app Velmar
 * said", "Velmar, the platform,". A tagger takes such a name for a surname.
 */
final class NamedProducts {
  private static final String NOUN = MentionWords.LISTS.oneOf("product-noun");

  private static final String END =
      "(?=['\u2019]s(?U:\\b)|\\s"
          + MentionWords.LISTS.oneOf("product-verb")
          + "(?U:\\b)|[,.;:)\u201d\"\\n]|$)";

  private final String text;
  private final GivenNames givenNames;

  NamedProducts(String text, GivenNames givenNames) {
    this.text = text;
    this.givenNames = givenNames;
  }

  /** Whether a name is one; not "Kim" of "the app Kim built". */
  boolean isOne(String name) {
    if (name.indexOf(' ') >= 0 || givenNames.isGiven(name)) {
      return false;
    }
    String quoted = Pattern.quote(name);
    return Pattern.compile(
            "(?U:\\b)"
                + NOUN
                + "\\s"
                + quoted
                + END
                + "|(?U:\\b)"
                + quoted
                + ", (?:the|an?|its) (?:[\\p{L}'\u2019-]+ ){0,4}?"
                + NOUN
                + "(?=[,.]| (?:for|of|that|which)(?U:\\b))")
        .matcher(text)
        .find();
  }
}
