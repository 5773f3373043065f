package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The researchers of whom an article on a study tells: "the team", "the authors" after "Scientists
 * at the University of Halden have counted bats", where it has told whose or from where they are of
 * no others.
 */
final class ResearchGroups {
  /** In the singular: "researcher", "team". */
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("research-group-noun");

  /** Nouns for a group that may be of other people, too. */
  private static final Set<String> GENERAL = CoreferenceWords.LISTS.get("any-research-group-noun");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)(?U:\\b)" + CoreferenceWords.LISTS.oneOf("research-group-noun") + "s?(?U:\\b)");

  private static final Pattern LED =
      Pattern.compile(
          "(?:,? " + CoreferenceWords.LISTS.oneOf("group-leading-participle") + " by )");

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private @Nullable List<Introduction> introductions;

  /** Where researchers were told of, in UTF-16 units, and by which name. */
  private record Introduction(int end, String name) {}

  ResearchGroups(
      TokenIndex words,
      NominalMentions nominals,
      HeadNouns headNouns,
      SpanIndex<NamedMention> named) {
    this.words = words;
    this.nominals = nominals;
    this.headNouns = headNouns;
    this.named = named;
  }

  /** Whom a definite phrase takes up that tells nothing but that they are researchers. */
  Optional<Referent> of(NounPhrase phrase) {
    String noun = headNouns.singular(phrase.head().text());
    boolean several = phrase.isPlural() || GENERAL.contains(noun);
    if (!phrase.isDefinite()
        || !phrase.modifiers().isEmpty()
        || !several
        || phrase.coordinated()
        || !NOUNS.contains(noun)) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    for (Introduction one : introductions()) {
      if (one.end() > phrase.base().start() || names.size() > 1) {
        break;
      }
      names.add(one.name());
    }
    return names.size() == 1
        ? Optional.of(Referent.of(names.iterator().next(), SourceType.GROUP, true))
        : Optional.empty();
  }

  /** All of the article, in order, found once. */
  private List<Introduction> introductions() {
    if (introductions == null) {
      List<Introduction> found = new ArrayList<>();
      Matcher place = NOUN.matcher(words.text());
      while (place.find()) {
        Span noun = new Span(place.start(), place.end());
        introduced(noun).ifPresent(name -> found.add(new Introduction(noun.end(), name)));
      }
      introductions = found;
    }
    return introductions;
  }

  /** "Scientists at the University of Halden", "Researchers led by Anna Kim". */
  private Optional<String> introduced(Span noun) {
    int sentence = words.sentenceAt(noun.start());
    return sentence < words.sentenceCount()
        ? nominals.of(sentence).stream()
            .filter(mention -> mention.phrase().head().span().equals(noun))
            .filter(mention -> isSeveral(mention.phrase()))
            .flatMap(mention -> name(mention).stream())
            .findFirst()
        : Optional.empty();
  }

  private boolean isSeveral(NounPhrase phrase) {
    return !phrase.isDefinite()
        && !phrase.coordinated()
        && (phrase.isPlural() || GENERAL.contains(headNouns.singular(phrase.head().text())));
  }

  private Optional<String> name(NominalMention mention) {
    Span base = mention.phrase().base();
    Matcher led = LED.matcher(words.text()).region(base.end(), words.text().length());
    if (led.lookingAt()) {
      return named
          .startingAt(led.end())
          .filter(leader -> leader.referent().type() == SourceType.PERSON)
          .map(leader -> Blanks.join(base.cover(leader.span()).of(words.text())));
    }
    String own = Blanks.join(base.of(words.text()));
    String name = mention.referent().name();
    boolean from = name.startsWith(own + " ") && tellsWhere(base, name.length() - own.length());
    return from ? Optional.of(name) : Optional.empty();
  }

  /** "at the University of Halden", not "of the study". */
  private boolean tellsWhere(Span base, int length) {
    int end = Math.min(words.text().length(), base.end() + length);
    return named.within(new Span(base.end(), end)).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.ORGANIZATION);
  }
}
