use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};

use super::*;
use crate::base::locale::Locale;
use crate::base::value::{Audience, Color};
use crate::model::document::{
    Align, AnswerKind, Cell, Column, Item, Look, Returns, Table, Takes, TextSize, TickAnswer,
};
use crate::model::document::{Answer, FormQuestion};

fn heading(text: &str) -> Block {
    let content = vec![Inline::text(text)];
    Block::Heading { level: 2, id: text.to_lowercase(), content, new_page: false, landscape: false }
}

fn text(words: &str) -> Cell {
    Cell::Text { content: vec![Inline::text(words)] }
}

fn blank(name: &str, takes: Takes) -> Cell {
    Cell::Blank { name: name.into(), label: "label".into(), takes }
}

fn known(words: &str, name: &str, value: &str, takes: Takes) -> Cell {
    let content = vec![Inline::text(words)];
    Cell::Known { content, name: name.into(), label: "label".into(), value: value.into(), takes }
}

fn kinds() -> Takes {
    let kind = |id: &str, text: &str| Choice { id: id.into(), text: text.into() };
    Takes::Choice(vec![kind("printer", "Printer"), kind("switch", "Switch")])
}

fn table(head: &[&str], rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table {
        caption: String::new(),
        columns: vec![Column { share: 1, align: Align::Start }; head.len()],
        head: head.iter().map(|text| vec![Inline::text(*text)]).collect(),
        rows,
        row_heads: false,
    })
}

fn form_block() -> Block {
    Block::Form(Form {
        id: "intake-form".into(),
        title: "Intake form".into(),
        version: 1,
        client: "acme".into(),
        returns: Returns::default(),
        respondent: Box::new(FormQuestion {
            id: "_respondent".into(),
            number: String::new(),
            text: "Your name".into(),
            required: "required".into(),
            help: String::new(),
            condition: String::new(),
            show_if: None,
            answer: Answer::Line,
        }),
        questions: Vec::new(),
        sheet: true,
    })
}

fn document() -> Document {
    let tick = |value: &str, ticked: bool| Item {
        answer: Some(TickAnswer { name: "services".into(), value: value.into(), single: false }),
        ..Item::ticked(ticked, vec![Block::paragraph(value)])
    };
    let row = |cells: [Cell; 3]| cells.to_vec();
    let devices = vec![
        row([
            known("Printer", "d[a].kind", "printer", kinds()),
            known("2", "d[a].count", "2", Takes::Number),
            known("May 31, 2028", "d[a].until", "2028-05-31", Takes::Date),
        ]),
        row([
            blank("d[new-1].kind", kinds()),
            blank("d[new-1].count", Takes::Number),
            blank("d[new-1].until", Takes::Date),
        ]),
    ];
    let emails = vec![vec![text("=1+1"), known("=cmd()", "company.name", "=cmd()", Takes::Text)]];
    Document {
        meta: Meta {
            kind: "intake-form".into(),
            locale: Locale::english(),
            audience: Audience::Client,
            title: "Intake form".into(),
            description: None,
            provider: "Norte".into(),
            client: "Acme & Sons".into(),
            as_of: "2026-11-22".into(),
            as_of_text: "22 November 2026".into(),
            contents: false,
            paper: Paper::A4,
            size: TextSize::Small,
        },
        cover: None,
        blocks: vec![
            Block::paragraph("Every date rests on these answers."),
            heading("Company: [all]"),
            table(&["Asked", "Answer"], emails),
            heading("Devices"),
            table(&["Kind", "Count", "Until"], devices),
            heading("devices"),
            Block::List { start: None, items: vec![tick("backup", true), tick("helpdesk", false)] },
            heading("Send it back"),
            form_block(),
        ],
        images: BTreeMap::new(),
    }
}

fn furniture() -> Furniture {
    let color = Color { rgb: [0x0B, 0x5C, 0x8A] };
    let words = [("sheet-how-title", "How"), ("sheet-how-cells", "Tinted cells"), ("sheet-choose", "Choose")];
    Furniture {
        look: Look::new(color, color, "a".into(), "b".into()),
        words: words.map(|(key, word)| (key.to_owned(), word.to_owned())).into(),
    }
}

fn written() -> Vec<u8> {
    write_form(&document(), &furniture(), Some("DRAFT")).unwrap().unwrap()
}

/// The files in the workbook.
fn files(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().to_owned(), text);
    }
    files
}

fn cells(bytes: &[u8], sheet: &str) -> BTreeMap<(u32, u32), Data> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut reader = book.worksheet_cells_reader(sheet).unwrap();
    let mut cells = BTreeMap::new();
    while let Some(cell) = reader.next_cell().unwrap() {
        cells.insert(cell.get_position(), cell.get_value().clone().into());
    }
    cells
}

fn map(bytes: &[u8]) -> AnswerMap {
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for ((row, column), value) in cells(bytes, ANSWERS_SHEET) {
        let row = rows.entry(row).or_default();
        row.resize(usize::try_from(column).unwrap(), String::new());
        row.push(value.to_string());
    }
    AnswerMap::of_rows(&rows.into_values().collect::<Vec<_>>()).unwrap()
}

#[test]
fn a_part_is_a_sheet_with_a_name_that_programs_take() {
    let bytes = written();
    let book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    let names =
        ["Intake form", "Company   all", "Devices", "devices 2", "Send it back", LISTS_SHEET, ANSWERS_SHEET];
    assert_eq!(book.sheet_names(), names);
    let parts: Vec<String> = map(&bytes).parts.into_iter().map(|(_, name)| name).collect();
    assert_eq!(parts, names[..5]);
    let first = cells(&bytes, "Intake form");
    let words: Vec<String> = first.values().map(ToString::to_string).collect();
    for word in ["DRAFT", "Every date rests on these answers.", "How", "Tinted cells"] {
        assert!(words.iter().any(|own| own == word), "{word} in {words:?}");
    }
}

#[test]
fn a_long_title_is_cut_after_a_word() {
    assert_eq!(in_whole_words("Formulário de coleta de informações"), "Formulário de coleta de…");
    assert_eq!(in_whole_words(&"n".repeat(40)), format!("{}…", "n".repeat(30)));
    assert_eq!(in_whole_words("Short"), "Short");
}

#[test]
fn no_title_keeps_the_form_from_being_written() {
    let mut document = document();
    let hostile = [
        "\u{1f600} Who works where and with what \u{1f600}".to_owned(),
        "\u{1f600}".repeat(31),
        "\u{1f600}".repeat(31),
        format!("{}'s", "n".repeat(30)),
        format!("{} 's rooms and all that is in them", "n".repeat(27)),
        "'Acme'".to_owned(),
        "Acme".to_owned(),
        "' '".to_owned(),
        "[]".to_owned(),
        "History".to_owned(),
        "_Answers".to_owned(),
    ];
    document.blocks.extend(hostile.iter().map(|title| heading(title)));
    let bytes = write_form(&document, &furniture(), None).unwrap().unwrap();
    let names = Xlsx::new(Cursor::new(bytes)).map(|book: Xlsx<_>| book.sheet_names()).unwrap();
    assert_eq!(names.len(), 5 + hostile.len() + 2, "{names:?}");
    assert!(names.contains(&format!("{}…", "\u{1f600}".repeat(15))), "{names:?}");
}

#[test]
fn the_map_says_which_answer_stands_where_and_what_is_known() {
    let bytes = written();
    let map = map(&bytes);
    let find = |name: &str| map.places.iter().find(|place| place.name == name).unwrap();
    let until = find("d[a].until");
    assert_eq!((&until.kind, until.known.as_str()), (&AnswerKind::Date, "2028-05-31"));
    let devices = cells(&bytes, "Devices");
    let at = |name: &str| devices.get(&(find(name).cell.row, u32::from(find(name).cell.column)));
    assert_eq!(at("d[a].kind"), Some(&Data::String("Printer".into())));
    assert_eq!(at("d[a].count"), Some(&Data::Float(2.0)));
    assert!(matches!(at("d[a].until"), Some(Data::DateTime(day)) if day.as_f64() == 46_904.0));
    // A row for each new one, and many more than on the page.
    for number in [1, 2, 30] {
        assert_eq!(find(&format!("d[new-{number}].kind")).kind, AnswerKind::Choice(0));
    }
    assert!(map.places.iter().all(|place| place.name != "d[new-31].kind"));
    assert_eq!(map.lists.len(), 1, "the same list is kept once");
    let ticked: Vec<&str> = map
        .places
        .iter()
        .filter(|place| place.name == "services")
        .map(|place| place.known.as_str())
        .collect();
    assert_eq!(ticked, ["x", ""]);
    assert!(map.places.iter().any(|place| place.name == "_respondent"));
    assert!(map.anchors.iter().any(|anchor| anchor.says == "Until"));
    assert_eq!((map.client.as_str(), map.locale.as_str()), ("acme", "en"));
}

#[test]
fn sheets_are_protected_but_for_the_answers_and_print_across() {
    let files = files(&written());
    let devices = &files["xl/worksheets/sheet3.xml"];
    for piece in [
        "<sheetProtection sheet=\"1\"",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
        "paperSize=\"9\"",
        "state=\"frozen\"",
        "<dataValidation type=\"list\"",
        "<formula1>'_lists'!$A$1:$A$2</formula1>",
        "type=\"date\"",
        "type=\"whole\"",
        "hidden=\"1\"",
        "&amp;LAcme &amp;&amp; Sons",
    ] {
        assert!(devices.contains(piece), "no {piece} in {devices}");
    }
    let styles = &files["xl/styles.xml"];
    assert!(styles.contains("<protection locked=\"0\"/>") && styles.contains("FF0B5C8A"), "{styles}");
    assert_eq!(files["xl/workbook.xml"].matches("state=\"veryHidden\"").count(), 2);
    assert!(files["docProps/core.xml"].contains("<dc:title>Intake form</dc:title>"));
    assert!(files["docProps/custom.xml"].contains("<vt:lpwstr>en</vt:lpwstr>"));
}

#[test]
fn what_stays_in_sight_leaves_room_for_the_rest() {
    let devices = |words: &str| {
        let mut document = document();
        document.blocks.insert(4, Block::paragraph(words));
        let files = files(&write_form(&document, &furniture(), None).unwrap().unwrap());
        (files["xl/worksheets/sheet3.xml"].clone(), files["xl/workbook.xml"].clone())
    };
    assert!(devices("All that has a plug.").0.contains("state=\"frozen\""));
    let (sheet, book) = devices(&"All that has a plug. ".repeat(60));
    assert!(!sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(book.contains("_xlnm.Print_Titles"), "the head is printed on every page yet: {book}");
}

#[test]
fn nothing_in_it_is_computed_or_leads_out() {
    let files = files(&written());
    for (name, text) in &files {
        assert!(!text.contains("<f>") && !text.contains("TargetMode=\"External\""), "{name}");
        assert!(!name.contains("vba") && !name.contains("externalLink"), "{name}");
    }
    assert!(files["xl/sharedStrings.xml"].contains("=cmd()"));
}

#[test]
fn the_same_document_gives_the_same_bytes_and_no_form_none() {
    assert_eq!(written(), written());
    let mut plain = document();
    plain.blocks.pop();
    assert_eq!(write_form(&plain, &furniture(), None).unwrap(), None);
}
