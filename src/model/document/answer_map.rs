//! What a form as a workbook knows of itself: which answer stands in which cell.
//!
//! It lies in a sheet that nobody sees, as rows of texts with a checksum, so that what comes back can be read whatever was
//! done to the sheets around it.

use super::Choice;

/// The sheet that holds the map.
pub const ANSWERS_SHEET: &str = "_answers";
/// The sheet that holds what may be chosen, for the spreadsheet program alone.
pub const LISTS_SHEET: &str = "_lists";
/// The version of the map's own form.
const SCHEMA: &str = "1";

/// More parts than any form has: who forges a map does not get to choose how long it is looked at.
const MOST_PARTS: usize = 200;

/// The cells of a form's sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerMap {
    /// The form's id.
    pub survey: String,
    /// Its version.
    pub version: u32,
    /// The id of the client whose form it is.
    pub client: String,
    /// The language that it is written in.
    pub locale: String,
    /// The names of the sheets that hold answers, by their numbers.
    pub parts: Vec<(u32, String)>,
    /// What may be chosen.
    pub lists: Vec<Vec<Choice>>,
    /// The cells to write in.
    pub places: Vec<AnswerPlace>,
    /// Cells whose words tell whether the cells around them still stand where they stood.
    pub anchors: Vec<Anchor>,
}

/// A cell to write in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerPlace {
    /// Which cell.
    pub cell: CellPlace,
    /// The answer's name, such as `contacts[new-1].phone`.
    pub name: String,
    /// How it is written.
    pub kind: AnswerKind,
    /// What is known: words, an ISO day, ids with commas between them.
    pub known: String,
}

/// A cell that is not written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// Which cell.
    pub cell: CellPlace,
    /// What it says, as [`Anchor::of`] makes it.
    pub says: String,
}

/// Where a cell stands; rows and columns count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellPlace {
    /// The number of its sheet.
    pub part: u32,
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u16,
}

/// How an answer is written into its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerKind {
    /// Words.
    Text,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// One of a list, by the list's place.
    Choice(usize),
    /// Some of a list.
    Choices(usize),
    /// A mark.
    Tick {
        /// What the mark says.
        value: String,
        /// Only one of its name can be marked.
        single: bool,
    },
}

/// Why some rows are no map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMap {
    /// They are something else.
    Other,
    /// They are of a form that came later.
    Newer,
    /// They are not as they were written.
    Damaged,
}

impl Anchor {
    /// The beginning of some words, with one blank between them.
    pub fn of(words: &str) -> String {
        squeezed(words).chars().take(60).collect::<String>().trim().to_owned()
    }
}

/// A text with one blank between its words: spreadsheets are free with blanks.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in the hidden first column: the sheet's number in the first row, and each row's own below, so that they are
/// known wherever they went.
pub fn part_mark(part: u32) -> String {
    format!("onramp {part}")
}

/// The same of a row.
pub fn row_mark(row: u32) -> String {
    format!("row {}", u64::from(row) + 1)
}

/// The row that a mark is of.
pub fn marked_row(mark: &str) -> Option<u32> {
    mark.strip_prefix("row ")?.parse::<u32>().ok()?.checked_sub(1)
}

impl AnswerMap {
    /// The map as rows of texts.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let body = self.body();
        let head = [["onramp", "form"], ["schema", SCHEMA]].map(|pair| pair.map(str::to_owned).to_vec());
        let sum = vec!["checksum".to_owned(), checksum(&body)];
        head.into_iter().chain([sum]).chain(body).collect()
    }

    fn body(&self) -> Vec<Vec<String>> {
        let text = str::to_owned;
        let mut rows = vec![
            vec![text("survey"), self.survey.clone()],
            vec![text("version"), self.version.to_string()],
            vec![text("client"), self.client.clone()],
            vec![text("locale"), self.locale.clone()],
        ];
        rows.extend(self.parts.iter().map(|(part, name)| vec![text("part"), part.to_string(), name.clone()]));
        for (at, list) in self.lists.iter().enumerate() {
            let option = |it: &Choice| vec![text("option"), at.to_string(), it.id.clone(), it.text.clone()];
            rows.extend(list.iter().map(option));
        }
        let cell = |row: &mut Vec<String>, cell: CellPlace| {
            row.extend([cell.part.to_string(), cell.row.to_string(), cell.column.to_string()]);
        };
        for anchor in &self.anchors {
            let mut row = vec![text("anchor")];
            cell(&mut row, anchor.cell);
            row.push(anchor.says.clone());
            rows.push(row);
        }
        for place in &self.places {
            let (kind, more) = match &place.kind {
                AnswerKind::Text => ("text", String::new()),
                AnswerKind::Number => ("number", String::new()),
                AnswerKind::Date => ("date", String::new()),
                AnswerKind::Choice(list) => ("choice", list.to_string()),
                AnswerKind::Choices(list) => ("choices", list.to_string()),
                AnswerKind::Tick { value, single: true } => ("tick-one", value.clone()),
                AnswerKind::Tick { value, single: false } => ("tick", value.clone()),
            };
            let mut row = vec![text("answer")];
            cell(&mut row, place.cell);
            row.extend([place.name.clone(), text(kind), more, place.known.clone()]);
            rows.push(row);
        }
        rows
    }

    /// Reads the map back.
    ///
    /// # Errors
    /// What the rows are instead.
    pub fn of_rows(rows: &[Vec<String>]) -> Result<AnswerMap, NoMap> {
        let value = |name: &str| {
            let row = rows.iter().find(|row| row.first().is_some_and(|first| first == name));
            row.and_then(|row| row.get(1)).map(String::as_str).unwrap_or_default()
        };
        if value("onramp") != "form" {
            return Err(NoMap::Other);
        }
        if value("schema") != SCHEMA {
            return Err(NoMap::Newer);
        }
        let is_head = |row: &&Vec<String>| {
            row.first().is_none_or(|first| ["", "onramp", "schema", "checksum"].contains(&first.as_str()))
        };
        let body: Vec<Vec<String>> = rows.iter().filter(|row| !is_head(row)).cloned().collect();
        if value("checksum") != checksum(&body) {
            return Err(NoMap::Damaged);
        }
        let mut map = AnswerMap {
            survey: value("survey").to_owned(),
            version: value("version").parse().map_err(|_| NoMap::Damaged)?,
            client: value("client").to_owned(),
            locale: value("locale").to_owned(),
            ..AnswerMap::default()
        };
        body.iter().try_for_each(|row| map.take(row)).ok_or(NoMap::Damaged)?;
        Ok(map)
    }

    /// Takes a row in.
    fn take(&mut self, row: &[String]) -> Option<()> {
        let text = |at: usize| row.get(at).cloned().unwrap_or_default();
        let cell = || {
            let number = |at: usize| text(at).parse::<u32>().ok();
            Some(CellPlace { part: number(1)?, row: number(2)?, column: text(3).parse().ok()? })
        };
        match text(0).as_str() {
            "part" if self.parts.len() < MOST_PARTS => self.parts.push((text(1).parse().ok()?, text(2))),
            "part" => return None,
            "option" => {
                let at: usize = text(1).parse().ok()?;
                // They stand in their order.
                if at == self.lists.len() {
                    self.lists.push(Vec::new());
                }
                self.lists.get_mut(at)?.push(Choice { id: text(2), text: text(3) });
            }
            "anchor" => self.anchors.push(Anchor { cell: cell()?, says: text(4) }),
            "answer" => {
                let list = || text(6).parse().ok().filter(|at| *at < self.lists.len());
                let kind = match text(5).as_str() {
                    "text" => AnswerKind::Text,
                    "number" => AnswerKind::Number,
                    "date" => AnswerKind::Date,
                    "choice" => AnswerKind::Choice(list()?),
                    "choices" => AnswerKind::Choices(list()?),
                    "tick" => AnswerKind::Tick { value: text(6), single: false },
                    "tick-one" => AnswerKind::Tick { value: text(6), single: true },
                    _ => return None,
                };
                self.places.push(AnswerPlace { cell: cell()?, name: text(4), kind, known: text(7) });
            }
            _ => {}
        }
        Some(())
    }
}

/// CRC-32 over the rows. It tells damage; who means to forge can compute it too.
fn checksum(rows: &[Vec<String>]) -> String {
    let mut hasher = crc32fast::Hasher::new();
    for row in rows {
        let end = row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at + 1);
        for cell in row.iter().take(end) {
            hasher.update(cell.as_bytes());
            hasher.update(b"\x1f");
        }
        hasher.update(b"\n");
    }
    format!("crc32:{:08x}", hasher.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map() -> AnswerMap {
        let option = |id: &str, text: &str| Choice { id: id.into(), text: text.into() };
        let place = |row, name: &str, kind, known: &str| AnswerPlace {
            cell: CellPlace { part: 2, row, column: 1 },
            name: name.into(),
            kind,
            known: known.into(),
        };
        AnswerMap {
            survey: "intake-form".into(),
            version: 1,
            client: "acme".into(),
            locale: "pt-BR".into(),
            parts: vec![(2, "Pessoas".into())],
            lists: vec![vec![option("a", "Á"), option("b", "B")], vec![option("c", "C")]],
            places: vec![
                place(4, "contacts[ana].phone", AnswerKind::Text, "+55 11"),
                place(5, "count", AnswerKind::Number, ""),
                place(6, "day", AnswerKind::Date, "2026-11-27"),
                place(7, "kind", AnswerKind::Choice(1), "c"),
                place(8, "for", AnswerKind::Choices(0), "a, b"),
                place(9, "services", AnswerKind::Tick { value: "backup".into(), single: false }, ""),
                place(10, "level", AnswerKind::Tick { value: "gold".into(), single: true }, "x"),
            ],
            anchors: vec![Anchor { cell: CellPlace { part: 2, row: 3, column: 1 }, says: "Nome".into() }],
        }
    }

    #[test]
    fn a_map_comes_back_as_it_was_also_with_cells_added_that_are_empty() {
        let mut rows = map().rows();
        assert_eq!(AnswerMap::of_rows(&rows), Ok(map()));
        rows.iter_mut().for_each(|row| row.push(String::new()));
        rows.push(vec![String::new(); 3]);
        assert_eq!(AnswerMap::of_rows(&rows), Ok(map()));
    }

    #[test]
    fn what_is_no_map_is_told_from_a_damaged_one() {
        assert_eq!(AnswerMap::of_rows(&[]), Err(NoMap::Other));
        let rows = map().rows();
        let changed = |from: &str, to: &str| {
            let mut rows = rows.clone();
            let cell = rows.iter_mut().flatten().find(|cell| *cell == from);
            *cell.unwrap() = to.to_owned();
            AnswerMap::of_rows(&rows)
        };
        assert_eq!(changed("form", "other"), Err(NoMap::Other));
        assert_eq!(changed("1", "2"), Err(NoMap::Newer));
        for (from, to) in [("acme", "boavista"), ("contacts[ana].phone", "company.name"), ("b", "c")] {
            assert_eq!(changed(from, to), Err(NoMap::Damaged), "{from}");
        }
        assert_eq!(AnswerMap::of_rows(&rows[..rows.len() - 1]), Err(NoMap::Damaged));
    }

    #[test]
    fn a_row_is_told_by_its_mark() {
        assert_eq!(marked_row(&row_mark(7)), Some(7));
        for other in ["row 0", "row x", "row", "7", "row -1", "row 99999999999"] {
            assert_eq!(marked_row(other), None, "{other}");
        }
    }

    #[test]
    fn an_anchor_is_the_beginning_of_words() {
        assert_eq!(Anchor::of("  a \n b "), "a b");
        assert_eq!(Anchor::of(&"word ".repeat(30)).chars().count(), 59);
    }
}
