package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who says "I" in a text without a byline, where its own words tell: "Testimony of Secretary Anna
 * Kim" above it, "I'm Anna Kim" in it, or a last paragraph that says who a person is of whom
 * nothing was said before.
 */
final class StatedAuthor {
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)(?:[\\p{L}’'-]+ ){0,2}"
              + CoreferenceWords.LISTS.oneOf("own-text")
              + "(?U:\\b)[^\\n]{0,40}? (?:of|by|from) (?=\\S)");

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?U:\\b)" + CoreferenceWords.LISTS.oneOf("self-introduction") + " (?=\\p{Lu})");

  /** What follows the name in the note on an author. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:,[^,\\n]{1,40},)? " + CoreferenceWords.LISTS.oneOf("note-verb") + "(?U:\\b)");

  /** How much may stand before the name there: "Rep.", in UTF-16 units. */
  private static final int TITLE = 12;

  /** The lines from the end that may hold the note. */
  private static final int LAST = 2;

  private final String text;
  private final Span body;
  private final SpanIndex<NamedMention> named;

  private StatedAuthor(AnnotatedArticle article, Span body, SpanIndex<NamedMention> named) {
    this.text = article.article().text();
    this.body = body;
    this.named = named;
  }

  /** The author; empty where the text does not tell. */
  static Optional<Referent> of(
      AnnotatedArticle article, SpanIndex<NamedMention> named, Quoted quoted) {
    Span body = article.article().body();
    if (body == null) {
      return Optional.empty();
    }
    StatedAuthor stated = new StatedAuthor(article, body, named);
    return stated.speaker().or(() -> stated.introduced(quoted)).or(stated::noted);
  }

  private Optional<Referent> speaker() {
    int end = LineBreaks.lineEnd(text, body.start());
    Matcher speech = SPEECH.matcher(text).region(body.start(), end);
    boolean title = speech.lookingAt() && text.charAt(end - 1) != '.';
    return title
        ? named.within(new Span(speech.end(), end)).stream()
            .filter(this::isFullName)
            .map(NamedMention::referent)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Referent> introduced(Quoted quoted) {
    Matcher introduced = INTRODUCED.matcher(text).region(body.start(), body.end());
    boolean found = introduced.find();
    while (found && quoted.around(new Span(introduced.start(), introduced.end())).isPresent()) {
      found = introduced.find();
    }
    return found
        ? named.startingAt(introduced.end()).filter(this::isFullName).map(NamedMention::referent)
        : Optional.empty();
  }

  private Optional<Referent> noted() {
    int end = body.end();
    for (int line = 0; line < LAST && end > body.start(); ) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      Optional<Span> words = Blanks.trim(text, Math.max(body.start(), start), end);
      if (words.isPresent()) {
        line++;
        Optional<Referent> author = noted(words.get());
        if (author.isPresent()) {
          return author;
        }
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  private Optional<Referent> noted(Span line) {
    return named.within(line).stream()
        .findFirst()
        .filter(one -> one.span().start() - line.start() <= TITLE)
        .filter(one -> isFullName(one) && isFirst(one))
        .filter(one -> NOTE.matcher(text).region(one.span().end(), line.end()).lookingAt())
        .map(NamedMention::referent);
  }

  private boolean isFullName(NamedMention mention) {
    return mention.referent().type() == SourceType.PERSON
        && mention.span().of(text).indexOf(' ') > 0;
  }

  /** Whether the text has not named the one before. */
  private boolean isFirst(NamedMention mention) {
    int start = mention.span().start();
    return body.start() == start
        || named.within(new Span(body.start(), start)).stream()
            .noneMatch(other -> other.referent().key().equals(mention.referent().key()));
  }
}
