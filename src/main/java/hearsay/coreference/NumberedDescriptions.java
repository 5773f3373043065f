package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those whom a transcript or a court tells from one another by numbers alone, "UNIDENTIFIED WOMAN
 * #2", "Juror No. 7", and texts that have numbers for names, "Article 84". Each is its own.
 */
final class NumberedDescriptions {
  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{Lu}[\\p{L}' -]*\\p{L}) (?:#|[Nn]o\\.? |[Nn]umber )?\\d{1,3}");

  /** "Article 84", "Resolution 1803 (2008)", "UNSCR 2140", "Isaiah 45:1" */
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:[Tt]he )?((?:[\\p{L}.&'\u2019-]+ )*?(?:(?:\\p{Lu}\\p{Ll}+)??"
              + CoreferenceWords.LISTS.oneOf("numbered-text")
              + " (?:[Nn]o\\.? )?[\\p{L}]?\\d[\\p{L}\\p{N}.()-]*|\\p{Lu}\\p{L}+ \\d{1,3}:\\d{1,3}(?:-\\d{1,3})?))"
              + "(?: \\(\\d{4}\\))?(?: (?:of|to) .*|,.*)?");

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final OwnWords ownWords;

  NumberedDescriptions(TokenIndex words, NominalMentions nominals, OwnWords ownWords) {
    this.words = words;
    this.nominals = nominals;
    this.ownWords = ownWords;
  }

  /** The one whom all words of a source describe; empty where no number ends them. */
  Optional<Referent> of(Span source) {
    Matcher text = TEXT.matcher(ownWords.joined(source));
    if (text.matches()) {
      return Optional.of(Referent.of(text.group(1), SourceType.DOCUMENT, false));
    }
    Matcher numbered = NUMBERED.matcher(source.of(words.text()));
    return numbered.matches()
        ? NounPhrase.read(words.in(new Span(source.start(), source.start() + numbered.end(1))))
            .flatMap(nominals::referent)
            .filter(one -> one.type() != SourceType.DOCUMENT)
            .map(one -> ownWords.description(source, type(one), one.plural()))
        : Optional.empty();
  }

  /** "UNIDENTIFIED GROUP #1" is no body, "Company 1" is one. */
  private static SourceType type(Referent described) {
    if (described.nouns().contains("group")) {
      return SourceType.GROUP;
    }
    return described.type() == SourceType.PERSON ? SourceType.UNNAMED : described.type();
  }
}
