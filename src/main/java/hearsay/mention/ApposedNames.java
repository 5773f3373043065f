package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in apposition to the holder of a post, which are persons' whatever the tags say: "The
 * trust's chairman, Ambrose Lund, said".
 */
final class ApposedNames {
  /** The most UTF-16 units of a description before its name. */
  private static final int LONGEST = 110;

  private static final Pattern HOLDER =
      Pattern.compile(
          "(?:['’]s|(?U:\\b)(?:its|their|his|her|our))(?: [\\p{Ll}-]+){0,3} ([\\p{Ll}-]+), $",
          Pattern.CASE_INSENSITIVE);

  /** "The chairwoman of Acme, " */
  private static final Pattern HOLDER_OF =
      Pattern.compile(
          "(?U:\\b)(?i:the|one)(?: [\\p{Ll}-]+){0,2}? ([\\p{Ll}-]+) (?:of|at|for) [^,.;:\\n]{1,60}, $");

  /** ", its market director, Ingvild Holm." with the noun and the name. */
  private static final Pattern HELD =
      Pattern.compile(
          "(?:['\u2019]s|(?U:\\b)(?i:its|their|his|her|our))(?: [\\p{Ll}-]+){0,3} (\\p{Ll}[\\p{Ll}-]*), "
              + "(\\p{Lu}[\\p{Ll}'\u2019]+(?:[ -]\\p{Lu}[\\p{L}'\u2019]*\\p{Ll}){1,3})(?=[,.;\\n]|$)");

  /** Nouns for those whom a state may be, too: "its ally, Costa Rica,". */
  private static final Set<String> PEERS = MentionWords.LISTS.get("peer-noun");

  /** The comma that closes an apposition, or the verb where the writer has left it out. */
  private static final Pattern SUBJECT_END =
      Pattern.compile(",| " + MentionWords.LISTS.oneOf("speech-verb") + "(?U:\\b)");

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?:[ -]\\p{Lu}[\\p{L}'’]+){1,3}");

  /** Behind what persons write rather than bodies. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?U:\\b)"
              + MentionWords.LISTS.oneOf("personal-document")
              + ",? "
              + MentionWords.LISTS.oneOf("personal-participle")
              + " by $");

  private static final Pattern TITLE = Pattern.compile("(?<![\\p{L}-])(\\p{L}+) $");

  private static final Pattern POST =
      Pattern.compile(
          ", (?:(?:the|an?|its|his|her|their) |(?=\\p{Lu}))(?:[\\p{L}'’.-]+ ){0,4}?([\\p{L}-]+)(?=[,.]| (?:of|for|at|from|in|with|who|and)(?U:\\b))");

  /** Nouns for persons that bodies are called by, too: "Acme Ltd, a member of". */
  private static final Set<String> CORPORATE = MentionWords.LISTS.get("corporate-role");

  private static final Pattern TRADE = Pattern.compile("(?<![\\p{L}-])(\\p{L}+),? $");

  private static final Pattern INITIALED = Pattern.compile("\\p{Lu}\\p{Ll}{2,} \\p{Lu}\\.");

  private static final Pattern INDEFINITE = Pattern.compile(", an? ");

  private static final Pattern AGE = Pattern.compile(", (?:[1-9]\\d)(?=[,.]| (?:and|who)(?U:\\b))");

  private static final Pattern AGED =
      Pattern.compile("(?<![\\p{L}'\u2019-])(\\p{Lu}[\\p{L}'\u2019-]+)" + AGE);

  private final String text;
  private final Set<String> aged;
  private final HeadNouns headNouns;
  private final GivenNames givenNames;
  private final PlaceGazetteer places;

  ApposedNames(String text, MentionLexicon lexicon) {
    this.text = text;
    this.aged =
        AGED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    this.headNouns = lexicon.headNouns();
    this.givenNames = lexicon.givenNames();
    this.places = lexicon.places();
  }

  /**
   * Whether a name of several words stands after a description of one person and a comma, and
   * before another or a verb of saying, or begins with a given name and stands before a
   * description.
   */
  boolean isPerson(Span name) {
    String form = Blanks.join(name.of(text));
    return isInitialed(form) || isLettered(name, form) || isPerson(name, form);
  }

  /** "advocate Anna Kim SC", "Counsel, Anna Kim SC": no sports club, behind what one is. */
  private boolean isLettered(Span name, String form) {
    int last = form.lastIndexOf(' ');
    Matcher trade =
        TRADE.matcher(text.substring(Math.max(0, name.start() - LONGEST), name.start()));
    return last > 0
        && form.indexOf(' ') < last
        && PersonTitle.isPostNominal(form.substring(last + 1))
        && trade.find()
        && headNouns.is(trade.group(1).toLowerCase(Locale.ROOT), NounKind.PERSON);
  }

  /** "Luis G.": a surname of which a court tells but the initial. */
  private boolean isInitialed(String form) {
    return INITIALED.matcher(form).matches()
        && headNouns.kinds(form.substring(0, form.indexOf(' ')).toLowerCase(Locale.ROOT)).isEmpty();
  }

  private boolean isPerson(Span name, String form) {
    return SUBJECT_END.matcher(text).region(name.end(), text.length()).lookingAt()
        && FULL_NAME.matcher(form).matches()
        && !NameKinds.isCompany(form)
        && (!hasBodyNoun(form) || isGivenAndSurname(form))
        && (isAfterHolder(name)
            || isSigner(name)
            || isAged(name)
            || isAged(form.substring(form.lastIndexOf(' ') + 1))
            || isBeforeCalling(name)
            || (givenNames.isGiven(form) && (isBeforePost(name) || isTitled(name))));
  }

  /** "Anna Kim, 58, left": a name of any number of words with its bearer's age. */
  private boolean isAged(Span name) {
    return AGE.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /** Whether a word is somewhere followed by an age, as a surname may be. */
  boolean isAged(String surname) {
    return aged.contains(surname);
  }

  /** "Anna Kim, a geologist in Porto whose": what no body is called. */
  private boolean isBeforeCalling(Span name) {
    Matcher post = POST.matcher(text).region(name.end(), text.length());
    if (!post.lookingAt() || !INDEFINITE.matcher(post.group()).lookingAt()) {
      return false;
    }
    String noun = post.group(1).toLowerCase(Locale.ROOT);
    return isHolder(noun) && !CORPORATE.contains(noun);
  }

  /**
   * The persons with those in such an apposition that no tag has whole, each in the place of the
   * part of it that is tagged: a surname, or a person's name taken for a place's.
   *
   * @param persons in UTF-16 units
   * @param bodies what is tagged as an organization and is none of these
   */
  List<Span> completed(List<Span> persons, List<Span> bodies) {
    List<Span> complete = new ArrayList<>(persons);
    Matcher held = HELD.matcher(text);
    while (held.find()) {
      Span name = new Span(held.start(2), held.end(2));
      boolean known =
          bodies.stream().anyMatch(name::overlaps)
              || persons.stream()
                  .anyMatch(person -> person.overlaps(name) && !isPart(person, name));
      if (!known && isHolder(held.group(1)) && isFullName(held.group(2))) {
        complete.removeIf(name::overlaps);
        complete.add(name);
      }
    }
    return complete;
  }

  private static boolean isPart(Span person, Span name) {
    return name.contains(person) && !name.equals(person);
  }

  private boolean isHolder(String word) {
    return headNouns.singular(word).equals(word)
        && headNouns.is(word, NounKind.PERSON)
        && !headNouns.isBody(word)
        && !PEERS.contains(word);
  }

  /** No body's, no place's that is known, and without a title. */
  private boolean isFullName(String words) {
    String form = Blanks.join(words);
    String first = form.split(" ", -1)[0];
    return !NameKinds.isCompany(form)
        && !hasBodyNoun(form)
        && !places.isGovernment(form)
        && !PersonTitle.isHonorific(first)
        && headNouns.kinds(first.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private boolean isAfterHolder(Span name) {
    String before = text.substring(Math.max(0, name.start() - LONGEST), name.start());
    Matcher holder = HOLDER.matcher(before);
    if (holder.find()) {
      String noun = holder.group(1).toLowerCase(Locale.ROOT);
      return headNouns.singular(noun).equals(noun) && headNouns.is(noun, NounKind.PERSON);
    }
    Matcher holderOf = HOLDER_OF.matcher(before);
    return holderOf.find() && isHolder(holderOf.group(1));
  }

  /** "Ann Church" */
  private boolean isGivenAndSurname(String form) {
    return form.split(" ", -1).length == 2 && givenNames.isGiven(form);
  }

  /** "a letter signed by Anna Kim" */
  private boolean isSigner(Span name) {
    return SIGNED.matcher(text.substring(Math.max(0, name.start() - LONGEST), name.start())).find();
  }

  /** "Council chairman Anna Kim": a noun for one person right before the name. */
  private boolean isTitled(Span name) {
    Matcher title =
        TITLE.matcher(text.substring(Math.max(0, name.start() - LONGEST), name.start()));
    return title.find() && isHolder(title.group(1).toLowerCase(Locale.ROOT));
  }

  /** "Anna Kim, the Halden Councilwoman from the north," and no body, which may be an owner too. */
  private boolean isBeforePost(Span name) {
    Matcher post = POST.matcher(text).region(name.end(), text.length());
    if (!post.lookingAt()) {
      return false;
    }
    String noun = post.group(1).toLowerCase(Locale.ROOT);
    return headNouns.singular(noun).equals(noun)
        && headNouns.is(noun, NounKind.PERSON)
        && !headNouns.isBody(noun);
  }

  private boolean hasBodyNoun(String form) {
    for (String word : form.split(" ", -1)) {
      if (headNouns.isBody(headNouns.singular(word))) {
        return true;
      }
    }
    return false;
  }
}
