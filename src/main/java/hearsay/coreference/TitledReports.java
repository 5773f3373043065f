package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a document is by a name that opens its title, tagged or not: "the Velmar poll" of an
 * article that names Velmar, "Velmar's 2024 Fishing Report", "the Velmar State of the Sea Report
 * 2021".
 */
final class TitledReports {
  private static final String IN_TITLE =
      "(?:\\p{Lu}[\\p{L}\\p{N}&'\u2019/-]*|\\p{N}{4}|of|an?|the|for|and|in|on|to|&)";

  /** The rest of a title behind a name: "'s 2024 Fishing Report". */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:['\u2019]s)?(?: "
              + IN_TITLE
              + "){0,9}? (?i:"
              + CoreferenceWords.LISTS.oneOf("title-noun")
              + ")(?: \\p{N}{4})?,?");

  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("title-noun");

  /** "Velmar" of "Velmar's 2024 Fishing Report", whatever is tagged there. */
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:[Tt]he )?(\\p{Lu}[\\p{L}\\p{N}&-]*(?: \\p{Lu}[\\p{L}\\p{N}&-]*){0,3})(?=['\u2019]s )");

  /** With a title between the two, and not "Velmar's report". */
  private static final Pattern TITLED = Pattern.compile("['\u2019]s [\\p{Lu}\\p{N}]");

  private static final Set<String> MONTHS = CoreferenceWords.LISTS.get("month");

  private static final Set<String> POLLS = CoreferenceWords.LISTS.get("poll-noun");

  private final TokenIndex words;
  private final String text;
  private final NamedMentions mentions;
  private final HeadNouns headNouns;

  TitledReports(TokenIndex words, NamedMentions mentions, HeadNouns headNouns) {
    this.words = words;
    this.text = words.text();
    this.mentions = mentions;
    this.headNouns = headNouns;
  }

  /** Whose the document is that a whole source names by its title. */
  Optional<Referent> titled(Span source) {
    Matcher owner = OWNER.matcher(text).region(source.start(), source.end());
    if (owner.lookingAt()
        && isTitle(owner.end(1), source.end())
        // "Monday's Velmar poll"
        && words.dateAt(new Span(owner.start(1), owner.end(1))).isEmpty()) {
      String name = owner.group(1);
      Optional<Referent> known = mentions.byVariant(name);
      boolean titled = TITLED.matcher(text).region(owner.end(1), source.end()).lookingAt();
      return known.isPresent() || !titled
          ? known.filter(one -> one.type() != SourceType.PLACE)
          : Optional.of(Referent.of(name, SourceType.ORGANIZATION, false));
    }
    int start = source.of(text).matches("(?is)the .*") ? source.start() + 4 : source.start();
    return mentions
        .index()
        .startingAt(start)
        .filter(name -> name.referent().type() == SourceType.ORGANIZATION)
        .filter(name -> name.span().end() < source.end())
        .filter(name -> isTitle(name.span().end(), source.end()))
        .map(NamedMention::referent);
  }

  private boolean isTitle(int from, int end) {
    return TITLE.matcher(text).region(from, end).matches();
  }

  /** "The Health Guidelines" are called so. */
  boolean isTitle(NounPhrase phrase) {
    return phrase.isProper()
        && !phrase.modifiers().isEmpty()
        && phrase.modifiers().stream().allMatch(Token::isCapitalized);
  }

  /** "Velmar Sea Readiness Report": no outlet's name, which is shorter. */
  boolean isLong(NounPhrase phrase) {
    return phrase.modifiers().size() > 2 && NOUNS.contains(phrase.head().lower());
  }

  /** The body named elsewhere with whose name the capitals before the noun begin. */
  Optional<Referent> of(NounPhrase phrase) {
    List<Token> name = new ArrayList<>();
    for (Token token : phrase.modifiers()) {
      // "a September Velmar poll"
      boolean ofName = token.isCapitalized() && !token.isNumber() && !MONTHS.contains(token.text());
      if (!ofName && !name.isEmpty()) {
        break;
      }
      if (ofName) {
        name.add(token);
      }
    }
    // "the Acme-funded trial" is not Acme's own.
    int end = name.isEmpty() ? 0 : name.get(name.size() - 1).span().end();
    if (end > 0
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLowerCase(text.charAt(end + 1))) {
      return Optional.empty();
    }
    for (int length = name.size(); length > 0; length--) {
      Span opening = name.get(0).span().cover(name.get(length - 1).span());
      Optional<Referent> known =
          mentions
              .byVariant(Blanks.join(opening.of(text)))
              .filter(one -> one.type() == SourceType.ORGANIZATION)
              .filter(one -> !text.startsWith("-", opening.end()));
      if (known.isPresent()) {
        return known;
      }
    }
    return pollster(phrase, name);
  }

  /** "the Morning Wind poll": polls go by the names of those who take them, tagged or not. */
  private Optional<Referent> pollster(NounPhrase phrase, List<Token> name) {
    if (name.size() < 2 || !POLLS.contains(phrase.head().lower())) {
      return Optional.empty();
    }
    Span whole = Token.cover(name);
    boolean other =
        !mentions.index().touching(whole).isEmpty()
            || name.stream().anyMatch(token -> !token.isNoun() && !token.isBaseForm())
            || name.stream()
                .anyMatch(token -> !headNouns.kinds(headNouns.singular(token.text())).isEmpty());
    return other
        ? Optional.empty()
        : Optional.of(Referent.of(Blanks.join(whole.of(text)), SourceType.ORGANIZATION, false));
  }
}
