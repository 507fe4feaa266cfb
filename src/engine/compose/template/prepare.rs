//! The text that Tera gets: the template with two small changes, and the way back to places in the file.

use std::sync::Arc;

use super::FrontMatter;
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::text::{Source, Span};
use crate::base::yaml::Read;

/// A template that is ready for Tera.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The file.
    pub source: Arc<Source>,
    /// Its front matter.
    pub front: Read<FrontMatter>,
    /// Where its body stands in the file.
    pub body: Span,
    /// The body as Tera gets it.
    pub(super) text: String,
    /// What was put in: where in `text`, and how many bytes.
    inserted: Vec<(usize, usize)>,
}

impl Prepared {
    /// Splits a template and prepares its body. `None` where it has no front matter.
    pub fn new(source: &Arc<Source>) -> Warned<Option<Prepared>> {
        let split = FrontMatter::split(source);
        if let Some(fault) = private_character(source) {
            return Warned { value: None, diagnostics: vec![fault] };
        }
        let value = split.value.map(|(front, body)| {
            let (text, inserted) = prepare(source, body);
            Prepared { source: Arc::clone(source), front, body, text, inserted }
        });
        Warned { value, diagnostics: split.diagnostics }
    }

    /// A place of the text that Tera got, in the file.
    pub fn place(&self, range: &std::ops::Range<usize>) -> Span {
        let back = |at: usize| {
            let before: usize = self
                .inserted
                .iter()
                .take_while(|(start, _)| *start < at)
                .map(|(start, len)| (*len).min(at - start))
                .sum();
            self.body.start + at - before
        };
        Span::new(back(range.start), back(range.end).min(self.body.end))
    }
}

/// The first of the characters that carry values: no file may hold one.
pub(in crate::engine::compose) fn private_character(source: &Arc<Source>) -> Option<Diagnostic> {
    let (at, c) = source.text().char_indices().find(|(_, c)| ('\u{e000}'..='\u{e1ff}').contains(c))?;
    let fault = Diagnostic::at(Code::PrivateCharacter, source, Span::new(at, at + c.len_utf8()));
    Some(fault.with("character", format!("U+{:04X}", u32::from(c))))
}

/// Two changes:
/// - a line that holds only a `{% %}` tag gives its line end to the tag (`%}⏎` becomes `⏎%}`), so that a loop around
///   the rows of a table leaves no empty lines in it;
/// - the opening line of a component gets its place in the file, so that what goes wrong in it can be shown there.
fn prepare(source: &Source, body: Span) -> (String, Vec<(usize, usize)>) {
    let mut text = String::new();
    let mut inserted = Vec::new();
    let mut at = body.start;
    for line in source.slice(body).split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        let end = &line[words.len()..];
        let inner = words.trim();
        let lonely_tag = inner.starts_with("{%") && inner.ends_with("%}") && inner.matches("%}").count() == 1;
        if lonely_tag && let Some((tag, _)) = words.rsplit_once("%}") {
            text.push_str(tag);
            text.push_str(end);
            text.push_str("%}");
        } else if component_line(words).is_some() {
            let mark = format!(" @{at}");
            text.push_str(words);
            inserted.push((text.len(), mark.len()));
            text.push_str(&mark);
            text.push_str(end);
        } else {
            text.push_str(line);
        }
        at += line.len();
    }
    (text, inserted)
}

/// The name in a line such as ```` ```{team} ````.
pub(super) fn component_line(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let info = line.strip_prefix("```").or_else(|| line.strip_prefix("~~~"))?;
    let name = info.trim_start_matches(['`', '~']).trim().strip_prefix('{')?;
    Some(name.split('}').next().unwrap_or(name).trim())
}

/// A component's name and place, out of the info string of its fence.
pub(in crate::engine::compose) fn component_of(info: &str) -> Option<(&str, usize)> {
    let (name, rest) = info.trim().strip_prefix('{')?.split_once('}')?;
    let place = rest.rsplit_once('@').and_then(|(_, at)| at.trim().parse().ok()).unwrap_or_default();
    Some((name.trim(), place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_back_to_the_file() {
        let file = "---\ntitle: A\n---\n{% if x %}\n```{team}\nshow: all\n```\n{{ bad }}\n{% endif %}\n";
        let source = Source::new("a.md", file);
        let prepared = Prepared::new(&source).value.unwrap();
        for wanted in ["bad", "show", "endif", "```{team}"] {
            let at = prepared.text.find(wanted).unwrap();
            let place = prepared.place(&(at..at + wanted.len()));
            assert_eq!(source.slice(place), wanted);
        }
        assert!(prepared.text.starts_with("{% if x \n%}```{team} @"));
    }
}
