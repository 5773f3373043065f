package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose words those are that end in a signature: letters to the editor with a line of a name below
 * each, and testimonials with a name behind a dash.
 */
final class SignedText {
  /** "… to do it differently. – Anna Kim, chief engineer, Halden Works" */
  private static final Pattern DASH =
      Pattern.compile("(?<=[.!?”\"])[ \\t]*[–—―][ \\t]*(?=\\p{Lu})");

  /** The most UTF-16 units of the line below a signature, which tells a place or an office. */
  private static final int LONGEST_PLACE = 48;

  private final String text;
  private final SpanIndex<NamedMention> named;

  /** The signers of what stands before, by where their lines end. */
  private final NavigableMap<Integer, Referent> below = new TreeMap<>();

  /** The signers of their own lines, by where these end. */
  private final Map<Integer, Referent> behindDash = new TreeMap<>();

  SignedText(AnnotatedArticle article, SpanIndex<NamedMention> named) {
    this.text = article.article().text();
    this.named = named;
    Span body = article.article().body();
    boolean first = true;
    for (int start = body == null ? text.length() : body.start(); start < text.length(); ) {
      int end = LineBreaks.lineEnd(text, start);
      Optional<Span> line = Blanks.trim(text, start, end);
      if (line.isPresent()) {
        // A name above a text is its author's, if any: see Byline.
        if (!first) {
          read(line.get(), end);
        }
        first = false;
      }
      start = end + 1;
    }
  }

  private void read(Span line, int end) {
    int full = line.end() - (text.charAt(line.end() - 1) == '.' ? 1 : 0);
    Optional<NamedMention> name = fullName(line.start()).filter(one -> one.span().end() == full);
    if (name.isPresent() && isLastOrAbovePlace(end)) {
      below.put(end, name.get().referent());
      return;
    }
    Matcher dash = DASH.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
    while (dash.find()) {
      fullName(dash.end()).ifPresent(one -> behindDash.put(end, one.referent()));
    }
  }

  private Optional<NamedMention> fullName(int offset) {
    return named
        .startingAt(offset)
        .filter(one -> one.referent().type() == SourceType.PERSON)
        .filter(one -> one.span().of(text).indexOf(' ') > 0);
  }

  private boolean isLastOrAbovePlace(int end) {
    int next = end;
    while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
      next++;
    }
    return next == text.length() || LineBreaks.lineEnd(text, next) - next <= LONGEST_PLACE;
  }

  /** Who signed the words at an offset, in UTF-16 units. */
  Optional<Referent> at(int offset) {
    Referent own = behindDash.get(LineBreaks.lineEnd(text, offset));
    Map.Entry<Integer, Referent> next = below.ceilingEntry(offset);
    return Optional.ofNullable(own)
        .or(() -> next == null ? Optional.empty() : Optional.of(next.getValue()));
  }
}
