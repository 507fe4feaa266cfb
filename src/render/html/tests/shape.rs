//! HTML taken apart, as far as tests need it.

/// The tags of a page with the names of their attributes: what no value may change.
pub(super) fn shape(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let mut tag = String::new();
        let mut quoted = false;
        let mut end = rest.len();
        for (at, c) in rest.char_indices() {
            match c {
                '"' => quoted = !quoted,
                '>' if !quoted => {
                    end = at;
                    break;
                }
                c if !quoted => tag.push(c),
                _ => {}
            }
        }
        tags.push(tag);
        rest = &rest[end..];
    }
    tags
}

/// What a browser shows as text, charts aside: tags gone, entities read. Tags of blocks part words, tags within a line
/// do not.
pub(super) fn text(html: &str) -> String {
    let (before, chart) = html.split_once("<figure class=\"timeline\">").unwrap_or((html, "</figure>"));
    let after = chart.split_once("</figure>").unwrap().1;
    words(before) + &words(after)
}

fn words(html: &str) -> String {
    const WITHIN: &[&str] = &["strong", "em", "s", "code", "a", "span"];
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let mut quoted = false;
        let end = after.find(|c| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        let (tag, behind) = after.split_at(end.unwrap_or(after.len()));
        let name = tag.trim_start_matches('/').split(char::is_whitespace).next().unwrap_or_default();
        if !WITHIN.contains(&name) {
            out.push(' ');
        }
        rest = behind.strip_prefix('>').unwrap_or(behind);
    }
    out.push_str(rest);
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(out, |text, (entity, character)| text.replace(entity, character))
}

/// The part of a page between two marks.
pub(super) fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = html.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}
