package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicationDateTest {
  private static @Nullable LocalDate published(String page) {
    return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).published();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateposted",
        "timestamp",
        "DC.date.publication",
        "dc:created",
        "og:article:published",
        "og:datePublished",
        "og:question:published_time",
        "publish_time",
        "mediator_published_time",
        "video:release_date",
        "vr:published_time",
        "rbpubdate",
        "pdate",
        "twt-published-at",
        "field-name-post-date",
        "DCSext.articleFirstPublished",
        "pubyear",
        "article:post_date",
        "article:published_date",
        "date_created",
        "analyticsAttributes.articleDate",
        "og:regDate"
      })
  void is_known_by_many_names(String name) {
    String day = "' content='2025-09-26'><title>Ferry</title><p>The ferry is sold.";
    assertThat(published("<meta property='" + name + day)).isEqualTo("2025-09-26");
    assertThat(published("<meta name='" + name + day)).isEqualTo("2025-09-26");
    assertThat(published("<meta itemprop='" + name + day)).isEqualTo("2025-09-26");
  }

  @Test
  void is_not_a_timestamp_or_a_year_where_anything_else_tells_it() {
    String time = "<meta name=timestamp content='2026-01-02'>";
    assertThat(published(time + "<meta name=date content='2025-09-26'>")).isEqualTo("2025-09-26");
    assertThat(published(time + "<h1>Ferry</h1><p class=date>26 September 2025</p>"))
        .isEqualTo("2025-09-26");
    assertThat(published("<meta itemprop=pubyear content=2025><p>The ferry is sold.")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2025-09-26T10:00:00+02:00'>",
        "<meta name='DC.date.issued' content='2025-09-26'>",
        "<meta name=parsely-pub-date content='2025-09-26T10:00:00Z'>",
        "<meta itemprop=datePublished content='26 September 2025'>",
        "<meta name=citation_publication_date content='2025/09/26'>",
        "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"datePublished\":\"2025-09-26\"}</script>",
        "<script type='application/ld+json'>{\"@type\":\"Report\",\"dateCreated\":\"2025-09-26\"}</script>",
        "<script type='application/ld+json'>{ broken, \"datePublished\": \"2025-09-26\"</script>",
        "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"Report\",\"datePublished\":\"2025-09-26\"}\n//]]></script>",
        "<span itemprop=datePublished>26 September 2025</span>",
        "<abbr class=published title='2025-09-26T10:00'>yesterday</abbr>",
        "<time datetime='2025-09-26'>a</time>",
        "<link rel=canonical href='https://example.org/2025/09/26/ferry'>",
        "<link rel=canonical href='https://example.org/2025/september/26/ferry'>",
        "<link rel=canonical href='https://example.org/ferry-2025-09-26.html'>",
        "<link rel=canonical href='https://example.org/20250926/ferry'>",
        "<!-- saved from url=(0042)https://example.org/2025/09/26/ferry -->",
        "<h1>Ferry</h1><p>26 September 2025</p>",
        "<h1>Ferry</h1><div>By Ann Low | Sept. 26, 2025</div>",
        "<h1>Ferry</h1><div><span>Ann Low</span><span>Sep 26, 2025</span></div>",
        "<h1>Ferry</h1><span>26.09.2025</span>",
        "<p class=date>Friday, September 26th, 2025</p><h1>Ferry</h1>",
        "<h1>Ferry</h1><p>Last updated: 26 September 2025</p>",
        "<p>VELSAND, Sept. 26, 2025 -- The ferry company said that its ship was sold.</p>",
        "<meta property='article:modified_time' content='2025-09-26'>",
        "<meta name=date content=soon><meta name=pubdate content='2025-09-26'>",
        "<meta name=date content='2025-09-27'><h1>F</h1><p class=date>26 September 2025</p>",
        "<meta name=date content='2025-09-26'><h1>F</h1><p class=date>Updated 28 September 2025</p>",
        "<meta name=date content='2025-09-26'><meta name=lastmod content='2025-09-28'><h1>F</h1><p>28 September 2025</p>",
        "<meta property='article:published_time' content='2025-09-26'><meta name=lastmod content='2026-11-28'><h1>F</h1><p>Updated 28 November 2026</p>",
        "<meta property='article:published_time' content='2025-09-26'><h1>F</h1><h4>Last updated</h4><p>28 September 2025</p>",
        "<script type='application/ld+json'>{\"@type\":\"Report\",\"datePublished\":\"2023-01-02\"}</script><meta name=lastmod content='2025-09-26'><h1>F</h1><p>Updated 26 September 2025</p>",
        "<h1>F</h1><p>27 September 2025</p><time datetime='2025-09-26'></time>",
        "<meta name=date content='2025-09-27T03:30:00Z'><meta name=pubdate content='2025-09-26T23:30:00-04:00'>",
        "<meta name=date content='2025-09-27T03:30:00Z'><meta name=pubdate content='2025-09-26T23:30:00-0400'>"
      })
  void is_found_in_many_places(String page) {
    assertThat(published("<html>" + page + "<p>Words.")).isEqualTo(LocalDate.of(2025, 9, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 09/10/2025, 2025-09-10",
    "en_US, 9/10/2025, 2025-09-10",
    "en-GB, 09/10/2025, 2025-10-09",
    "en-AU, 9-10-2025, 2025-10-09",
    "en, 09/10/2025, ",
    "en, 09.10.2025, 2025-10-09",
    "en, 09/26/2025, 2025-09-26",
    "en, 26/09/2025, 2025-09-26",
    "en, 09/09/2025, 2025-09-09",
    "en-US, 26/26/2025, "
  })
  void of_numbers_alone_is_read_as_the_country_writes_them(
      String language, String written, @Nullable LocalDate expected) {
    assertThat(published("<html lang=" + language + "><h1>F</h1><p>" + written))
        .isEqualTo(expected);
  }

  @Test
  void tells_from_the_head_of_a_page_in_which_order_it_writes_day_and_month() {
    assertThat(
            published(
                "<html lang=en-GB><meta name=date content='2025-09-10'><h1>F</h1><p>09/10/2025"))
        .isEqualTo(LocalDate.of(2025, 9, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>F</h1><p class=date>26 September 2025</p><p class=date>28 September 2025</p>",
        "<p>Posted on 26 September 2025</p><p>Posted on 28 September 2025</p>",
        "<meta name=date content='01/02/2025'>",
        "<time datetime='2024-01-01'>a</time><time datetime='2024-02-02'>b</time>",
        "<h1>F</h1><div class=related-posts><p class=date>26 September 2025</p></div>",
        "<p>He was born on 26 September 1989.</p>",
        "<meta name=date content='2020-01-01'><h1>F</h1><p class=date>Updated 28 September 2025</p>",
        "<p>Words of 26 September 2025 in a text of some length that no one takes for a date.</p>"
      })
  void is_none_where_it_is_not_certain(String page) {
    assertThat(published("<html>" + page)).isNull();
  }
}
