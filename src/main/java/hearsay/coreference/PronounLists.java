package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources of which the first is a pronoun: "She and another reporter", "he and Senator Kim". */
final class PronounLists {
  private static final Pattern LIST =
      Pattern.compile("(?is)(?:both\\s+)?(?<pronoun>he|she)\\s+and\\s+(?<others>[^;:!?]+)");

  private static final Pattern OTHER_PRONOUN = Pattern.compile("(?i)(?:I|me|we|you|they)");
  private static final Pattern DEFINITE = Pattern.compile("(?i)^the\\s+");
  private static final Pattern END = Pattern.compile(",$");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  PronounLists(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /** A pronoun, and those who are told of behind "and". */
  record Parts(Span pronoun, Span others) {}

  /** The two parts; empty of all other sources. */
  Optional<Parts> of(Span source) {
    Matcher list = LIST.matcher(source.of(words.text()));
    return list.matches() && !OTHER_PRONOUN.matcher(list.group("others")).matches()
        ? Optional.of(new Parts(part(source, list, "pronoun"), part(source, list, "others")))
        : Optional.empty();
  }

  private static Span part(Span source, Matcher list, String group) {
    return new Span(source.start() + list.start(group), source.start() + list.end(group));
  }

  /**
   * All of them by their names; empty where the others are the one, or nobody has a name.
   *
   * @param one whom the pronoun takes up; empty where that is not clear
   * @param resolve who other words are
   */
  Optional<Referent> joined(Optional<Referent> one, Parts parts, Function<Span, Referent> resolve) {
    boolean named = hasPerson(parts.others());
    String others = named ? resolve.apply(parts.others()).name() : written(parts.others());
    String first = one.map(Referent::name).orElse(parts.pronoun().of(words.text()));
    return (named || one.isPresent()) && !others.contains(first)
        ? Optional.of(Referent.of(first + " and " + others, SourceType.GROUP, true))
        : Optional.empty();
  }

  private boolean hasPerson(Span others) {
    return named.within(others).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  private String written(Span others) {
    String plain = DEFINITE.matcher(Blanks.join(others.of(words.text()))).replaceFirst("");
    return END.matcher(plain).replaceFirst("");
  }
}
