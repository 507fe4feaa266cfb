//! Words within a line.

use super::escape;
use crate::base::value::link_is_safe;
use crate::model::document::Inline;

/// Appends the words with their marks.
pub(super) fn write(list: &[Inline], out: &mut String) {
    marked(list, true, out);
}

/// The words alone, a line end as a blank: for labels and for the contents.
pub(super) fn words(list: &[Inline]) -> String {
    let mut text = String::new();
    collect(list, &mut text);
    text
}

/// Whether anything but blanks would be seen.
pub(super) fn is_empty(list: &[Inline]) -> bool {
    words(list).trim().is_empty()
}

fn marked(list: &[Inline], links: bool, out: &mut String) {
    for inline in list {
        match inline {
            Inline::Text { text } => escape::text(text, out),
            Inline::Strong { content } => tag("strong", content, links, out),
            Inline::Emph { content } => tag("em", content, links, out),
            Inline::Strike { content } => tag("s", content, links, out),
            Inline::Code { text } => {
                out.push_str("<code>");
                escape::text(text, out);
                out.push_str("</code>");
            }
            // The composer has refused unsafe destinations already; a link in a link is no HTML.
            Inline::Link { to, content } if links && link_is_safe(to) => {
                out.push_str("<a");
                escape::url_attribute("href", to, out);
                out.push('>');
                marked(content, false, out);
                out.push_str("</a>");
            }
            Inline::Link { content, .. } => marked(content, links, out),
            Inline::Break => out.push_str("<br>\n"),
        }
    }
}

fn tag(name: &str, content: &[Inline], links: bool, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    marked(content, links, out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn collect(list: &[Inline], text: &mut String) {
    for inline in list {
        match inline {
            Inline::Text { text: words } | Inline::Code { text: words } => text.push_str(words),
            Inline::Strong { content }
            | Inline::Emph { content }
            | Inline::Strike { content }
            | Inline::Link { content, .. } => collect(content, text),
            Inline::Break => text.push(' '),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(list: &[Inline]) -> String {
        let mut out = String::new();
        write(list, &mut out);
        out
    }

    #[test]
    fn a_destination_that_is_not_safe_leaves_its_words() {
        let link = |to: &str| Inline::Link { to: to.into(), content: vec![Inline::text("w<")] };
        assert_eq!(
            html(&[link("https://a.example/?a&\"b")]),
            "<a href=\"https://a.example/?a&amp;%22b\">w&lt;</a>"
        );
        assert_eq!(html(&[link("mailto:a@b.example")]), "<a href=\"mailto:a@b.example\">w&lt;</a>");
        for bad in
            ["javascript:alert(1)", "data:text/html,x", "//evil.example", " javascript:x", "vbscript:x", ""]
        {
            assert_eq!(html(&[link(bad)]), "w&lt;", "{bad}");
        }
    }

    #[test]
    fn a_link_in_a_link_is_words() {
        let inner = Inline::Link { to: "#b".into(), content: vec![Inline::text("inner")] };
        let outer = Inline::Link { to: "#a".into(), content: vec![Inline::Strong { content: vec![inner] }] };
        assert_eq!(html(&[outer]), "<a href=\"#a\"><strong>inner</strong></a>");
    }

    #[test]
    fn labels_are_words_alone() {
        let list = [Inline::strong("a"), Inline::Break, Inline::Code { text: "b".into() }];
        assert_eq!(words(&list), "a b");
        assert!(is_empty(&[Inline::text(" ")]));
    }
}
