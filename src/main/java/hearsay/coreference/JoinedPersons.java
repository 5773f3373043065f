package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several persons who say something together, where the text tells what they are: "Anna Kim, a
 * surgeon at Evermore, and Bob Low, its director", "Mayor Anna Kim, together with Judge Bob Low and
 * Sheriff Carl Pell". A person who is named only to tell what another is ("Anna Kim, an aide to Bob
 * Low, and Carl Pell") makes it unclear who they are, and they are left to {@link ListedNames}.
 */
final class JoinedPersons {
  private static final String JOINER =
      ",?\\s+(?:and|&|" + CoreferenceWords.LISTS.oneOf("list-joiner") + ")\\s+";

  /** "(D-Ohio)", "of Halden" */
  static final String HOME =
      "(?: \\([^()]{1,20}\\)| of \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";

  /** Where one is from, and what one is, up to what parts two members; then a title. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          HOME
              + "(?<told>(?:,\\s[^;:?!()\\n]*?)?)"
              + "(?<mark>"
              + JOINER
              + "|,\\s+)(?<title>[^,;:?!()\\n]*)");

  /** ", and chairman, " before the chairman's name. */
  private static final Pattern APPOSED =
      Pattern.compile("(,?\\s+and\\s+(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2}\\p{Ll}[\\p{Ll}-]*),\\s+$");

  private static final Pattern MARK = Pattern.compile(JOINER);

  /** What joins no two nouns, as "and" may. */
  private static final Pattern WITH =
      Pattern.compile(",?\\s+" + CoreferenceWords.LISTS.oneOf("list-joiner") + "\\s+");

  private static final Pattern AFTER_LAST =
      Pattern.compile(HOME + "(?<told>(?:,\\s[^;:?!()\\n]*?)?),?\\s*");

  /** "Halden Department of Ports Commissioner" */
  private static final Pattern CAPITALS =
      Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.&'\u2019-]*|of|for|the|and|&)\\s+)*\\p{Lu}[\\p{L}.-]*");

  /** "the economist", "senior analyst" */
  private static final Pattern SMALL =
      Pattern.compile("(?:\\p{Ll}+\\s+)?(?:[\\p{Ll}-]+\\s+)?(\\p{Ll}[\\p{Ll}-]*)");

  /** "54", "M.D.", "Ph.D." */
  private static final Pattern NO_ROLE =
      Pattern.compile("\\d{1,3}|\\p{Lu}\\p{Ll}?\\.?(?:\\p{Lu}\\p{Ll}?\\.?)+");

  /** "former", in small letters before a title in capitals. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("^" + CoreferenceWords.LISTS.oneOf("before-title") + "[\\s-]+(?=\\p{Lu})");

  /** In a title: "Secretary of State", "President and CEO", which no list parts. */
  private static final Pattern OF = Pattern.compile("\\s(?:of|for|and|&)\\s");

  /** ", Halden" or ", Halden County" behind an age. */
  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,3}");

  private static final String OF_HOME = " of ";
  private static final Pattern COMMA_AT_END = Pattern.compile(",\\s+$");

  private static final Pattern COMPLEMENT =
      Pattern.compile("\\s" + CoreferenceWords.LISTS.oneOf("role-complement") + "\\s.*$");

  /** "who leads Evermore" */
  private static final Pattern CLAUSE =
      Pattern.compile(CoreferenceWords.LISTS.oneOf("clause-pronoun") + "\\s.*");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  JoinedPersons(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
  }

  /** Who they are; empty where the source is no such persons, or it is not clear who is. */
  Optional<Referent> of(Span source) {
    Optional<Span> owned = behindOwner(source);
    return of(owned.orElse(source), owned.isPresent());
  }

  private Optional<Referent> of(Span source, boolean owned) {
    List<NamedMention> persons =
        named.within(source).stream()
            .filter(mention -> mention.referent().type() == SourceType.PERSON)
            .toList();
    List<String> names = persons.stream().map(one -> one.referent().name()).distinct().toList();
    return names.size() > 1 && names.size() == persons.size() && areJoined(persons, source, owned)
        ? Optional.of(Referent.of(ListedNames.joined(names), SourceType.GROUP, true))
        : Optional.empty();
  }

  /** "Lund's niece Mia and father Jon": what is said of Lund's, who is none of them. */
  private Optional<Span> behindOwner(Span source) {
    return named
        .startingAt(source.start())
        .map(name -> name.span().end())
        .filter(end -> Possessive.isAt(text, end) && end + Possessive.LENGTH < source.end())
        .map(end -> new Span(end + Possessive.LENGTH, source.end()));
  }

  private boolean areJoined(List<NamedMention> persons, Span source, boolean owned) {
    int last = persons.size() - 1;
    Span first = persons.get(0).span();
    Matcher rest = AFTER_LAST.matcher(text).region(persons.get(last).span().end(), source.end());
    String opening =
        COMMA_AT_END.matcher(text.substring(source.start(), first.start())).replaceFirst("");
    if (!isTitle(opening) || !rest.matches()) {
      return false;
    }
    boolean office = OF.matcher(opening).find();
    List<String> told = new ArrayList<>();
    boolean with = false;
    for (int i = 0; i < last; i++) {
      String between =
          text.substring(persons.get(i).span().end(), persons.get(i + 1).span().start());
      Matcher parted = BETWEEN.matcher(APPOSED.matcher(between).replaceFirst("$1 "));
      if (!parted.matches() || !isParted(parted, i + 1 == last)) {
        return false;
      }
      told.add(parted.group("told"));
      office |= OF.matcher(parted.group("title")).find() || between.startsWith(OF_HOME);
      with |= WITH.matcher(parted.group("mark")).matches();
    }
    told.add(rest.group("told"));
    return told.stream().allMatch(this::isWhatOneIs)
        && (with || office || owned || told.stream().anyMatch(words -> !words.isBlank()));
  }

  /** Whether a title is all that stands between two members and the second one's name. */
  private boolean isParted(Matcher between, boolean last) {
    String mark = between.group("mark");
    boolean joined = MARK.matcher(mark).matches();
    boolean role = isRole(between.group("told"));
    return isTitle(between.group("title"))
        && (joined || !last)
        && (!role || (mark.startsWith(",") && (joined || !endsInPerson(between.group("told")))));
  }

  /** "wife of the mayor", before a comma and a name that may be his. */
  private boolean endsInPerson(String told) {
    String last = told.substring(told.lastIndexOf(' ') + 1);
    return COMPLEMENT.matcher(told.substring(1).strip()).find() && isPerson(last);
  }

  /** "Former Secretary of State", "the economist", "Dr."; nothing, too. */
  boolean isTitle(String words) {
    String title = BEFORE_TITLE.matcher(words.strip()).replaceFirst("");
    if (title.isEmpty() || CAPITALS.matcher(title).matches()) {
      return !title.endsWith("'s") && !title.endsWith("\u2019s");
    }
    Matcher small = SMALL.matcher(title);
    return (small.matches() && isPerson(small.group(1))) || PersonTitle.isHonorific(title);
  }

  private boolean isRole(String told) {
    return !roles(told).isEmpty();
  }

  /** What is told between commas, without ages, degrees and, behind an age, where one lives. */
  private List<String> roles(String told) {
    List<String> roles = new ArrayList<>();
    boolean home = false;
    for (String part : parts(told)) {
      boolean none = NO_ROLE.matcher(part).matches();
      home |= none && Character.isDigit(part.charAt(0));
      if (!none && !(home && isTown(part))) {
        roles.add(part);
        home = false;
      }
    }
    return roles;
  }

  private boolean isTown(String part) {
    return TOWN.matcher(part).matches() && !isPerson(part.substring(part.lastIndexOf(' ') + 1));
  }

  private static List<String> parts(String told) {
    return told.isBlank() ? List.of() : List.of(told.substring(1).strip().split(",\\s+", -1));
  }

  /** ", 54, M.D., a surgeon at Evermore, in Halden": the first that is no age is a role. */
  boolean isWhatOneIs(String told) {
    return roles(told).stream()
        .findFirst()
        .filter(role -> !CLAUSE.matcher(role).matches())
        .map(role -> COMPLEMENT.matcher(role).replaceFirst(""))
        .map(role -> role.substring(role.lastIndexOf(' ') + 1))
        .filter(noun -> !isPerson(noun))
        .isEmpty();
  }

  /** A noun in the singular for one person. */
  private boolean isPerson(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return headNouns.singular(noun).equals(noun) && headNouns.is(noun, NounKind.PERSON);
  }
}
