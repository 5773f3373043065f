package hearsay.mention;

import hearsay.annotate.FirmNames;
import hearsay.annotate.NameComplements;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an organization's name says of its kind: "Omega Systems" is a company. */
final class NameKinds {
  private static final Pattern COMPANY =
      Pattern.compile("(?:.* )?" + MentionWords.LISTS.oneOf("company-ending") + "\\.?");
  private static final Pattern MEDIA =
      Pattern.compile("(?:.* )?" + MentionWords.LISTS.oneOf("media-ending"));

  /** News agencies, and broadcasters, by their whole names. */
  private static final Pattern AGENCIES =
      Pattern.compile("(?:The )?" + MentionWords.LISTS.oneOf("news-agency"));

  private static final Pattern BROADCASTERS =
      Pattern.compile(
          "(?:The )?"
              + MentionWords.LISTS.oneOf("broadcaster")
              + "(?: News)?|Radio .*|(?:.* )?(?:Radio|TV|Television|Broadcasting .*)");

  /** What is called "the service" besides those that have the noun in their names. */
  private static final Pattern GUARD = Pattern.compile("(?i)(?:.* )?(?:coast|border) ?guard");

  private static final Pattern CENTRAL_BANK =
      Pattern.compile(
          "(?:Bank of \\p{Lu}\\p{L}+|.*Central Bank.*|Federal Reserve.*|.*Reserve Bank.*)");

  /** "Harrowgate Athletic", "Dynamo Halden" */
  private static final Pattern CLUB =
      Pattern.compile(
          "\\p{Lu}.* "
              + MentionWords.LISTS.oneOf("club-name-ending")
              + "|"
              + MentionWords.LISTS.oneOf("club-name-opening")
              + " \\p{Lu}.*");

  /** "Energy Regulatory Board" */
  private static final Pattern REGULATOR =
      Pattern.compile(".*(?U:\\b)(?:Regulat|Supervis|Oversight)\\p{L}*(?: .*)?");

  private static final Set<String> PREPOSITIONS = MentionWords.LISTS.get("name-preposition");

  private final HeadNouns headNouns;

  NameKinds(HeadNouns headNouns) {
    this.headNouns = headNouns;
  }

  /** Whether a name of several words is a company's by its last one, or its legal form. */
  static boolean isCompany(String name) {
    return name.indexOf(' ') > 0
        && (COMPANY.matcher(name).matches() || !FirmNames.withoutForm(name).equals(name));
  }

  /**
   * Adds the nouns that the name holds or stands for, and all its words as modifiers; not those
   * that only modify a noun: the Treasury Advisory Committee is no treasury, the Halden Port
   * Authority no port; nor what a noun before deals with: the Committee on the Harbour Party is no
   * party.
   */
  void add(String name, Set<String> nouns, Set<String> modifiers) {
    String first = "";
    String headNoun = "";
    boolean complement = false;
    int head = NameComplements.head(name).length();
    int own = NameComplements.ownStart(name);
    int at = 0;
    boolean called = false;
    for (String word : name.split("[ -]+", -1)) {
      String noun = headNouns.singular(word);
      complement |= PREPOSITIONS.contains(word);
      boolean others = at < own || (called && at >= head);
      at += word.length() + 1;
      if (headNouns.isBody(noun) && !others) {
        called = true;
        if (modifiers.isEmpty()) {
          first = noun;
        } else {
          if (complement && !headNoun.isEmpty()) {
            nouns.add(noun);
          } else {
            headNoun = noun;
          }
          first = complement ? first : "";
        }
      }
      modifiers.add(word.toLowerCase(Locale.ROOT));
    }
    if (!first.isEmpty()) {
      nouns.add(first);
    }
    if (!headNoun.isEmpty()) {
      nouns.add(headNoun);
    }
    KnownBodies.kind(name)
        .ifPresent(
            known -> {
              nouns.addAll(known.nouns());
              modifiers.addAll(known.modifiers());
            });
    if (COMPANY.matcher(name).matches()) {
      nouns.add("company");
    }
    if (CENTRAL_BANK.matcher(name).matches()) {
      nouns.add("bank");
      modifiers.add("central");
    }
    if (CLUB.matcher(name).matches()) {
      nouns.addAll(Set.of("club", "side", "team"));
    }
    if (REGULATOR.matcher(name).matches() && nouns.stream().anyMatch(headNouns::isBody)) {
      nouns.addAll(Set.of("regulator", "watchdog"));
    }
    if (GUARD.matcher(name).matches()) {
      nouns.add("service");
    }
    if (AGENCIES.matcher(name).matches()) {
      nouns.add("newswire");
    } else if (BROADCASTERS.matcher(name).matches()) {
      nouns.add("broadcaster");
    } else if (MEDIA.matcher(name).matches()) {
      nouns.add("newspaper");
    }
  }
}
