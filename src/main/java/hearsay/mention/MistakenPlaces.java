package hearsay.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are tagged as a place and are somebody's name: an article keeps to one sense of a name
 * (Gale, Church and Yarowsky, <em>One Sense Per Discourse</em>, 1992), so that "Laurelbrook" is the
 * firm Laurelbrook Living, and "Thibodaux" whom it has told of as Raymond Thibodaux, unless
 * somewhere something is in it or near it.
 */
final class MistakenPlaces {
  private static final Pattern WHERE =
      Pattern.compile("(?U:\\b)" + MentionWords.LISTS.oneOf("locative") + " (?:the )?$");

  /** The most UTF-16 units of a locative with an article behind it. */
  private static final int REACH = 24;

  private static final Pattern HOME =
      Pattern.compile(
          "-based(?U:\\b)|, \\p{Lu}\\p{Ll}+,|, (?:the |an? )?(?:\\p{Ll}+ ){0,2}"
              + MentionWords.LISTS.oneOf("settlement-noun")
              + "(?U:\\b)");

  private static final Set<String> STATES = MentionWords.LISTS.get("state-name");

  private final String text;
  private final MentionLexicon lexicon;
  private final OrganizationNameParts organizations;
  private final List<String> companies;

  /** Whether something is there, for those words that were asked for. */
  private final Map<String, Boolean> located = new HashMap<>();

  /**
   * @param places all that is tagged as one, some of which have the names of companies
   */
  MistakenPlaces(
      String text,
      MentionLexicon lexicon,
      OrganizationNameParts organizations,
      Set<String> places) {
    this.text = text;
    this.lexicon = lexicon;
    this.organizations = organizations;
    this.companies = places.stream().filter(NameKinds::isCompany).sorted().toList();
  }

  /**
   * The organization that the words name by themselves or are short for; empty where they are the
   * place's that it has its name from, as "Halden" is of "Halden Council".
   */
  Optional<String> organization(String words) {
    if (lexicon.headNouns().isBody(words.toLowerCase(Locale.ROOT)) || NameKinds.isCompany(words)) {
      return Optional.of(words);
    }
    return Optional.ofNullable(organizations.nameWith(words))
        .or(() -> companies.stream().filter(name -> name.startsWith(words + " ")).findFirst())
        .filter(name -> name.startsWith(words + " ") && !isOfPlace(name) && !isPlace(words));
  }

  private boolean isOfPlace(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    HeadNouns nouns = lexicon.headNouns();
    return nouns.isBody(last) && !nouns.is(last, NounKind.COMPANY);
  }

  /**
   * Whether the words are a person's surname.
   *
   * @param fullest the fullest name that the article has with them
   */
  boolean isSurname(String words, String fullest) {
    return fullest.endsWith(" " + words) && !isPlace(words);
  }

  private boolean isPlace(String words) {
    return lexicon.places().isGovernment(words)
        || STATES.contains(words)
        || located.computeIfAbsent(words, this::isLocated);
  }

  private boolean isLocated(String words) {
    Matcher found =
        Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(words) + "(?!\\p{L})").matcher(text);
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - REACH), found.start());
      if (WHERE.matcher(before).find()
          || HOME.matcher(text).region(found.end(), text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
