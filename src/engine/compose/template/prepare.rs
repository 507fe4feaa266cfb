//! The text that Tera gets: the template with its partials and two small changes, and the way back to places in the
//! files.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::shelf::{Layer, Shelf};
use super::{FrontMatter, Part, Written};
use crate::base::diagnostic::{Code, Diagnostic, Warned};
use crate::base::text::{Source, Span};
use crate::base::yaml::Read;

/// A template that is ready for Tera.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// Its front matter.
    pub front: Read<FrontMatter>,
    /// The files that it is made from: its own first, then the partials.
    pub parts: Vec<Part>,
    /// The body as Tera gets it.
    pub(super) text: String,
    /// The lines of `text`, each with where it came from, in order.
    lines: Vec<Line>,
    /// The links and headings that are written in it, once somebody asked.
    pub(super) written: OnceLock<Written>,
}

/// A line of the text that Tera gets.
#[derive(Debug, Clone, Copy)]
struct Line {
    /// Where it starts in the text.
    start: usize,
    /// Its file, as an index of `parts`.
    part: usize,
    /// Where it starts in that file.
    at: usize,
    /// How many bytes it has there, its end included.
    len: usize,
}

/// How deep partials may take in partials.
const DEEPEST: usize = 8;

impl Prepared {
    /// Splits the template `name` and prepares its body, partials taken in from the shelf. `None` where there is no
    /// such template, it has no front matter, or a partial is missing.
    pub fn new(name: &str, shelf: Shelf<'_>) -> Warned<Option<Prepared>> {
        let Some((source, layer)) = shelf.find(name) else { return Warned::new(None) };
        if let Some(fault) = private_character(source) {
            return Warned { value: None, diagnostics: vec![fault] };
        }
        let split = FrontMatter::split(source);
        let mut diagnostics = split.diagnostics;
        let Some((front, body)) = split.value else { return Warned { value: None, diagnostics } };
        let main = Part { name: name.to_owned(), source: Arc::clone(source), body, layer };
        let mut value = Prepared {
            front,
            parts: vec![main],
            text: String::new(),
            lines: Vec::new(),
            written: OnceLock::new(),
        };
        let faults = value.take_in(0, shelf, DEEPEST);
        let whole = faults.is_empty();
        diagnostics.extend(faults);
        Warned { value: whole.then_some(value), diagnostics }
    }

    /// Whether it is a mail and no document.
    pub fn is_mail(&self) -> bool {
        self.main().name.starts_with("mail/")
    }

    /// The template's own file.
    pub fn source(&self) -> &Arc<Source> {
        &self.main().source
    }

    /// Where the words of its own file begin.
    pub(in crate::engine::compose) fn start(&self) -> Span {
        let Part { source, body, .. } = self.main();
        let text = source.slice(*body);
        let at = body.start + (text.len() - text.trim_start().len());
        Span::new(at, at)
    }

    fn main(&self) -> &Part {
        // There is one from the beginning.
        &self.parts[0]
    }

    /// The most particular of the files that it is made from.
    pub fn layer(&self) -> Layer {
        self.parts.iter().map(|part| part.layer).max().unwrap_or(Layer::Standard)
    }

    /// A place of the text that Tera got, in its file.
    pub fn place(&self, range: &Range<usize>) -> (&Arc<Source>, Span) {
        let back = |at: usize| {
            let index = self.lines.partition_point(|line| line.start <= at).saturating_sub(1);
            let line = self.lines.get(index)?;
            Some((line.part, line.at + (at - line.start).min(line.len)))
        };
        match (back(range.start), back(range.end)) {
            (Some((part, start)), Some((last, end))) => {
                let part_of = &self.parts[part];
                let end = if last == part { end.max(start) } else { start };
                (&part_of.source, Span::new(start, end.min(part_of.body.end)))
            }
            _ => (self.source(), self.start()),
        }
    }

    /// Adds a part's lines, with two changes:
    /// - a line that holds only a `{% %}` tag gives its line end to the tag (`%}⏎` becomes `⏎%}`), so that a loop
    ///   around the rows of a table leaves no empty lines in it;
    /// - the opening line of a component gets its place, so that what goes wrong in it can be shown there.
    ///
    /// A line that takes in a partial becomes its lines.
    fn take_in(&mut self, index: usize, shelf: Shelf<'_>, deeper: usize) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let Part { source, body, .. } = self.parts[index].clone();
        let mut at = body.start;
        for line in source.slice(body).split_inclusive('\n') {
            let words = line.trim_end_matches(['\n', '\r']);
            let end = &line[words.len()..];
            let place = Span::new(at, at + words.len());
            let inner = words.trim();
            let lonely_tag =
                inner.starts_with("{%") && inner.ends_with("%}") && inner.matches("%}").count() == 1;
            if let Some(name) = included(inner) {
                faults.extend(self.partial(name, &source, place, shelf, deeper));
            } else {
                self.lines.push(Line { start: self.text.len(), part: index, at, len: line.len() });
                if lonely_tag && let Some((tag, _)) = words.rsplit_once("%}") {
                    self.text.push_str(tag);
                    self.text.push_str(end);
                    self.text.push_str("%}");
                } else if component_line(words).is_some() {
                    self.text.push_str(words);
                    self.text.push_str(&format!(" @{index}:{at}"));
                    self.text.push_str(end);
                } else {
                    self.text.push_str(line);
                }
            }
            at += line.len();
        }
        faults
    }

    /// Takes in a partial that is named at a place of a file.
    fn partial(
        &mut self,
        name: &str,
        source: &Arc<Source>,
        place: Span,
        shelf: Shelf<'_>,
        deeper: usize,
    ) -> Vec<Diagnostic> {
        let fault = |code| Diagnostic::at(code, source, place).with("name", name.to_owned());
        let stem = name.strip_suffix(".md").unwrap_or(name);
        let Some((found, layer)) = shelf.find(stem).filter(|_| stem.starts_with('_')) else {
            let known = shelf.partials();
            let near = known.iter().find(|known| strsim::damerau_levenshtein(known, stem) <= 2);
            let near = near.map(|near| format!("{near}.md")).unwrap_or_default();
            return vec![
                fault(Code::UnknownPartial).with("suggestion", near).with("known", known.join(", ")),
            ];
        };
        if deeper == 0 {
            return vec![fault(Code::PartialsTooDeep)];
        }
        if let Some(fault) = private_character(found) {
            return vec![fault];
        }
        let body = Span::new(0, found.text().len());
        self.parts.push(Part { name: stem.to_owned(), source: Arc::clone(found), body, layer });
        let faults = self.take_in(self.parts.len() - 1, shelf, deeper - 1);
        if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        faults
    }
}

/// The partial that a line takes in: `{% include "_sla-fees.md" %}`.
fn included(line: &str) -> Option<&str> {
    let inner = line.strip_prefix("{%")?.strip_suffix("%}")?.trim_matches(['-', ' ']);
    let name = inner.strip_prefix("include")?.trim();
    let quoted =
        name.len() > 2 && ['"', '\''].iter().any(|mark| name.starts_with(*mark) && name.ends_with(*mark));
    quoted.then(|| &name[1..name.len() - 1])
}

/// The first of the characters that carry values: no file may hold one.
pub(in crate::engine::compose) fn private_character(source: &Arc<Source>) -> Option<Diagnostic> {
    let (at, c) = source.text().char_indices().find(|(_, c)| ('\u{e000}'..='\u{e1ff}').contains(c))?;
    let fault = Diagnostic::at(Code::PrivateCharacter, source, Span::new(at, at + c.len_utf8()));
    Some(fault.with("character", format!("U+{:04X}", u32::from(c))))
}

/// The name in a line such as ```` ```{team} ````.
pub(super) fn component_line(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let info = line.strip_prefix("```").or_else(|| line.strip_prefix("~~~"))?;
    let name = info.trim_start_matches(['`', '~']).trim().strip_prefix('{')?;
    Some(name.split('}').next().unwrap_or(name).trim())
}

/// Where the opening line of a component stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fence {
    /// Its file, as an index of [`Prepared::parts`].
    pub part: usize,
    /// Its place in that file.
    pub at: usize,
}

/// A component's name and place, out of the info string of its fence.
pub(in crate::engine::compose) fn component_of(info: &str) -> Option<(&str, Fence)> {
    let (name, rest) = info.trim().strip_prefix('{')?.split_once('}')?;
    let fence = rest.rsplit_once('@').and_then(|(_, place)| {
        let (part, at) = place.trim().split_once(':')?;
        Some(Fence { part: part.parse().ok()?, at: at.parse().ok()? })
    });
    Some((name.trim(), fence.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(files: &[(&str, &str)]) -> super::super::Sources {
        let source =
            |(name, text): &(&str, &str)| ((*name).to_owned(), Source::new(format!("{name}.md"), *text));
        files.iter().map(source).collect()
    }

    #[test]
    fn places_lead_back_to_the_file() {
        let file = "---\ntitle: A\n---\n{% if x %}\n```{team}\nshow: all\n```\n{{ bad }}\n{% endif %}\n";
        let files = shelf(&[("a", file)]);
        let prepared = Prepared::new("a", Shelf::standard(&files)).value.unwrap();
        for wanted in ["bad", "show", "endif", "```{team}"] {
            let at = prepared.text.find(wanted).unwrap();
            let (source, place) = prepared.place(&(at..at + wanted.len()));
            assert_eq!(source.slice(place), wanted);
        }
        assert!(prepared.text.starts_with("{% if x \n%}```{team} @0:"));
    }

    #[test]
    fn places_of_partials_lead_to_their_own_files() {
        let files = shelf(&[
            ("a", "---\ntitle: A\n---\nbefore\n{% include \"_b.md\" %}\nafter\n"),
            ("_b", "```{team}\n```\n{% include '_c.md' %}"),
            ("_c", "{{ deep }}"),
        ]);
        let prepared = Prepared::new("a", Shelf::standard(&files)).value.unwrap();
        assert_eq!(prepared.text, "before\n```{team} @1:0\n```\n{{ deep }}\nafter\n");
        for (wanted, path) in
            [("before", "a.md"), ("```{team}", "_b.md"), ("deep", "_c.md"), ("after", "a.md")]
        {
            let at = prepared.text.find(wanted).unwrap();
            let (source, place) = prepared.place(&(at..at + wanted.len()));
            assert_eq!((source.path(), source.slice(place)), (path, wanted));
        }
        assert_eq!(component_of("{team} @1:0"), Some(("team", Fence { part: 1, at: 0 })));
    }

    #[test]
    fn a_partial_that_is_missing_or_takes_in_itself_is_said() {
        let code = |files: &[(&str, &str)]| {
            let warned = Prepared::new("a", Shelf::standard(&shelf(files)));
            assert!(warned.value.is_none());
            warned.diagnostics[0].code
        };
        let main = ("a", "---\ntitle: A\n---\n{% include \"_b.md\" %}\n");
        assert_eq!(code(&[main]), Code::UnknownPartial);
        assert_eq!(code(&[main, ("_b", "{% include \"_b.md\" %}\n")]), Code::PartialsTooDeep);
    }
}
