use std::io::{Read as _, Write as _};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::base::diagnostic::Severity;
use crate::base::text::find_secret;
use crate::model::document::{
    Anchor, AnswerKind, AnswerPlace, CellPlace, Choice, RESPONDENT, part_mark, row_mark,
};

/// A form of one sheet: a head in row 2, answers below, from column B on.
fn map() -> AnswerMap {
    let option = |id: &str, text: &str| Choice { id: id.into(), text: text.into() };
    let cell = |row: u32, column: u16| CellPlace { part: 1, row, column };
    let place = |row: u32, column: u16, name: &str, kind: AnswerKind, known: &str| AnswerPlace {
        cell: cell(row, column),
        name: name.into(),
        kind,
        known: known.into(),
    };
    let tick = |value: &str, single: bool| AnswerKind::Tick { value: value.into(), single };
    AnswerMap {
        survey: "intake-form".into(),
        version: 1,
        client: "acme".into(),
        locale: "en".into(),
        parts: vec![(1, "Devices".into())],
        lists: vec![vec![option("printer", "Printer"), option("switch", "Switch, managed")]],
        places: vec![
            place(2, 1, "d[a].kind", AnswerKind::Choice(0), "printer"),
            place(2, 2, "d[a].count", AnswerKind::Number, "2"),
            place(2, 3, "d[a].until", AnswerKind::Date, "2028-05-31"),
            place(2, 4, "d[a].name", AnswerKind::Text, "Front desk"),
            place(3, 1, "d[new-1].kind", AnswerKind::Choice(0), ""),
            place(3, 2, "d[new-1].count", AnswerKind::Number, ""),
            place(3, 3, "d[new-1].until", AnswerKind::Date, ""),
            place(3, 4, "d[new-1].name", AnswerKind::Text, ""),
            place(4, 1, "for", AnswerKind::Choices(0), "printer, switch"),
            place(5, 1, "level", tick("gold", true), "x"),
            place(6, 1, "level", tick("silver", true), ""),
            place(7, 1, "services", tick("backup", false), "x"),
            place(8, 1, "services", tick("helpdesk", false), ""),
            place(9, 1, RESPONDENT, AnswerKind::Text, ""),
        ],
        anchors: vec![
            Anchor { cell: cell(1, 1), says: "Kind".into() },
            Anchor { cell: cell(9, 2), says: "Your name".into() },
        ],
    }
}

/// The form with its known values, and what `write` does to it.
fn form(write: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    with_map(&map(), write)
}

fn with_map(map: &AnswerMap, write: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Devices").unwrap();
    sheet.write_string(0, 0, part_mark(1)).unwrap();
    for row in 1..10 {
        sheet.write_string(row, 0, row_mark(row)).unwrap();
    }
    sheet.write_string(1, 1, "Kind").unwrap();
    sheet.write_string(9, 2, "Your  name").unwrap();
    sheet.write_string(2, 1, "Printer").unwrap();
    sheet.write_number(2, 2, 2).unwrap();
    day(sheet, 2, 3);
    sheet.write_string(2, 4, "Front desk").unwrap();
    sheet.write_string(4, 1, "Printer; Switch, managed").unwrap();
    sheet.write_string(5, 1, "x").unwrap();
    sheet.write_string(7, 1, "x").unwrap();
    write(sheet);
    let hidden = book.add_worksheet();
    hidden.set_name(ANSWERS_SHEET).unwrap().set_very_hidden(true);
    for (row, cells) in (0..).zip(map.rows()) {
        for (column, text) in (0..).zip(cells) {
            hidden.write_string(row, column, text).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

fn day(sheet: &mut Worksheet, row: u32, column: u16) {
    let format = Format::new().set_num_format("yyyy-mm-dd");
    let day = ExcelDateTime::from_ymd(2028, 5, 31).unwrap();
    sheet.write_datetime_with_format(row, column, &day, &format).unwrap();
}

fn text(sheet: &mut Worksheet, row: u32, column: u16, words: &str) {
    sheet.write_string(row, column, words).unwrap();
}

/// The answers, and the reasons of what was refused with the cells.
fn taken(bytes: &[u8]) -> (Vec<(String, Vec<String>)>, Vec<String>) {
    let read = read("form.xlsx", bytes);
    assert_eq!(read.value.len(), 1, "{:?}", read.diagnostics);
    let faults = read.diagnostics.iter().map(|fault| {
        assert_eq!((fault.code, fault.severity()), (Code::WorkbookCell, Severity::Error));
        let argument = |name: &str| format!("{:?}", fault.arguments.iter().find(|(key, _)| *key == name));
        let cell = argument("cell");
        let reason = argument("reason");
        let inner = |text: &str| text.rsplit('"').nth(1).unwrap_or_default().to_owned();
        format!("{} {}", inner(&cell), inner(&reason))
    });
    (read.value[0].answers.clone(), faults.collect())
}

fn answer(name: &str, given: &[&str]) -> (String, Vec<String>) {
    (name.to_owned(), given.iter().map(|text| (*text).to_owned()).collect())
}

fn code(bytes: &[u8]) -> (Code, String) {
    let read = read("form.xlsx", bytes);
    assert!(read.value.is_empty());
    let fault = &read.diagnostics[0];
    (fault.code, format!("{:?}", fault.arguments))
}

#[test]
fn what_is_as_it_was_is_no_answer() {
    let read = read("form.xlsx", &form(|_| {}));
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let one = &read.value[0];
    assert_eq!(
        (one.survey.as_str(), one.version, one.client.as_deref()),
        ("intake-form", Some(1), Some("acme"))
    );
    assert_eq!(one.answers, []);
    // Other programs write numbers and days as texts, and blanks where there was nothing.
    let same = form(|sheet| {
        text(sheet, 2, 1, " printer ");
        text(sheet, 2, 2, "2");
        text(sheet, 2, 3, "2028-05-31");
        text(sheet, 2, 4, "Front  desk\n");
        text(sheet, 3, 4, "  ");
        text(sheet, 4, 1, "switch, printer");
        sheet.write_boolean(5, 1, true).unwrap();
    });
    assert_eq!(taken(&same), (Vec::new(), Vec::new()));
}

#[test]
fn what_was_written_comes_back_whatever_the_cell_made_of_it() {
    let filled = form(|sheet| {
        text(sheet, 2, 1, "Switch, managed");
        sheet.write_number(2, 2, 3).unwrap();
        text(sheet, 3, 1, "PRINTER");
        text(sheet, 3, 2, "7");
        sheet.write_number(3, 3, 46_904).unwrap();
        sheet.write_number(3, 4, 84_123_456_000_195_f64).unwrap();
        text(sheet, 4, 1, "Printer");
        text(sheet, 5, 1, "");
        sheet.clear_cell(5, 1);
        text(sheet, 6, 1, "Sí");
        text(sheet, 8, 1, "SIM");
        text(sheet, 9, 1, "Nora  Whitfield");
    });
    let answers = vec![
        answer("d[a].kind", &["switch"]),
        answer("d[a].count", &["3"]),
        answer("d[new-1].kind", &["printer"]),
        answer("d[new-1].count", &["7"]),
        answer("d[new-1].until", &["2028-05-31"]),
        answer("d[new-1].name", &["84123456000195"]),
        answer("for", &["printer"]),
        answer("services", &["helpdesk"]),
        answer("level", &["silver"]),
    ];
    assert_eq!(taken(&filled), (answers, Vec::new()));
    assert_eq!(read("form.xlsx", &filled).value[0].respondent, "Nora  Whitfield");
}

#[test]
fn a_bad_cell_keeps_none_of_the_others_back() {
    let filled = form(|sheet| {
        text(sheet, 2, 1, "Toaster");
        text(sheet, 2, 2, "about 3");
        text(sheet, 2, 3, "05/06/2028");
        sheet.write_number(3, 2, 1.5).unwrap();
        text(sheet, 3, 4, "Label printer");
        text(sheet, 4, 1, "printer; toaster");
        text(sheet, 6, 1, "x");
        text(sheet, 8, 1, "maybe");
    });
    let (answers, faults) = taken(&filled);
    assert_eq!(answers, [answer("d[new-1].name", &["Label printer"])]);
    assert_eq!(faults, ["B3 choice", "C3 number", "D3 date", "C4 number", "B5 choice", "B9 tick", "B7 one"]);
}

#[test]
fn what_may_be_a_secret_goes_on_to_who_refuses_it_and_is_not_shown() {
    let secret = "password: Summer2026!";
    assert!(find_secret(secret).is_some());
    let filled = form(|sheet| text(sheet, 2, 1, secret));
    assert_eq!(taken(&filled), (vec![answer("d[a].kind", &[secret])], Vec::new()));
}

#[test]
fn what_is_as_it_was_is_no_secret_that_somebody_wrote() {
    let secret = "password: Summer2026!";
    let mut map = map();
    map.places[3].known = secret.into();
    let same = with_map(&map, |sheet| text(sheet, 2, 4, secret));
    assert_eq!(taken(&same), (Vec::new(), Vec::new()));
}

#[test]
fn rows_and_sheets_are_known_wherever_they_went() {
    // The row of `a` and the spare one below have changed places, and two rows came between.
    let moved = form(|sheet| {
        for column in 0..5 {
            sheet.clear_cell(2, column);
            sheet.clear_cell(3, column);
        }
        text(sheet, 10, 0, &row_mark(2));
        text(sheet, 10, 4, "Back desk");
        text(sheet, 11, 0, &row_mark(3));
        text(sheet, 11, 1, "Printer");
        sheet.set_name("Renamed").unwrap();
    });
    let answers = vec![answer("d[a].name", &["Back desk"]), answer("d[new-1].kind", &["printer"])];
    assert_eq!(taken(&moved), (answers, Vec::new()));
}

#[test]
fn what_is_not_sure_to_be_the_forms_own_is_left_out_and_told() {
    let added = form(|sheet| {
        text(sheet, 12, 1, "Printer");
        text(sheet, 13, 0, &row_mark(3));
        text(sheet, 13, 4, "Copied");
        text(sheet, 9, 1, "Ann");
        text(sheet, 9, 2, "Their name");
    });
    let read = read("form.xlsx", &added);
    assert_eq!(read.value[0].respondent, "", "that row says something else now");
    assert_eq!(taken(&added), (Vec::new(), ["B13–E14 row", "C10 moved"].map(str::to_owned).to_vec()));
    let columns = form(|sheet| {
        text(sheet, 1, 1, "Count");
        text(sheet, 3, 4, "Label printer");
    });
    assert_eq!(taken(&columns), (Vec::new(), vec!["B2 moved".to_owned()]));
    let gone = form(|sheet| {
        sheet.clear_cell(0, 0);
    });
    assert_eq!(taken(&gone).1, [" gone"]);
}

#[test]
fn other_files_and_damaged_ones_are_refused() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let other = book.save_to_buffer().unwrap();
    assert_eq!(code(&other).0, Code::NoAnswers);
    let whole = form(|_| {});
    for (bytes, reason) in [
        (whole[..whole.len() / 2].to_vec(), "broken"),
        (b"PK\x03\x04 and no more".to_vec(), "broken"),
        (b"nothing".to_vec(), "broken"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook".to_vec(), "old"),
    ] {
        let (code, arguments) = code(&bytes);
        assert!(code == Code::WorkbookUnreadable && arguments.contains(reason), "{arguments}");
    }
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), name].concat();
    assert!(code(&encrypted).1.contains("encrypted"));
    let damaged = AnswerMap { client: "boavista".into(), ..map() };
    let mut rows = map().rows();
    rows.retain(|row| row[0] != "client");
    assert_eq!(AnswerMap::of_rows(&rows), Err(NoMap::Damaged));
    assert_eq!(read("form.xlsx", &with_map(&damaged, |_| {})).value[0].client.as_deref(), Some("boavista"));
}

/// A ZIP file.
fn zip_of(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with `change` in the text of one of its files.
fn changed(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let text = if file.name() == name { change(&text) } else { text };
        files.push((file.name().to_owned(), text.into_bytes()));
    }
    zip_of(&files)
}

/// The element that lists the sheet of the answers' form, so many times more; `{}` in a name is the number.
fn sheets_more(bytes: &[u8], count: usize, name: &str) -> Vec<u8> {
    changed(bytes, "xl/workbook.xml", |text| {
        let start = text.find("<sheet ").unwrap();
        let own = &text[start..start + text[start..].find("/>").unwrap() + 2];
        assert!(own.contains("\"Devices\""));
        let copy = |at: usize| own.replace("Devices", &name.replace("{}", &at.to_string()));
        let more: String = (0..count).map(copy).collect();
        text.replace("</sheets>", &format!("{more}</sheets>"))
    })
}

#[test]
fn a_sheet_that_is_listed_many_times_is_not_read_as_often() {
    let whole = form(|sheet| text(sheet, 3, 4, "Label printer"));
    // The same name finds the same sheet.
    let answers = vec![answer("d[new-1].name", &["Label printer"])];
    assert_eq!(taken(&sheets_more(&whole, 100, "Devices")), (answers, Vec::new()));
    for name in ["Devices", "Devices {}"] {
        assert!(code(&sheets_more(&whole, 300, name)).1.contains("large"), "{name}");
    }
    // What stands beside the cells is gone through as often.
    let long = |text: &str| text.replace("<sheetData>", &format!("{}<sheetData>", "<x/>".repeat(1_000_000)));
    let tall = changed(&whole, "xl/worksheets/sheet1.xml", long);
    assert_eq!(read("form.xlsx", &tall).value.len(), 1);
    assert!(code(&sheets_more(&tall, 100, "Devices {}")).1.contains("large"));
    // And empty cells count as well.
    let row = |text: &str| {
        text.replace("</sheetData>", &format!("<row>{}</row></sheetData>", "<c/>".repeat(500_001)))
    };
    assert!(code(&changed(&whole, "xl/worksheets/sheet1.xml", row)).1.contains("large"));
}

#[test]
fn a_sheets_name_is_told_in_one_line_and_not_whatever_it_says() {
    let name = format!("A\u{1b}[2J\nerror: {}", "x".repeat(200));
    let fault = in_cell("form.xlsx", &name, "B2", "row");
    let said = fault.arguments.iter().find(|(key, _)| *key == "sheet").unwrap().1.to_string();
    assert!(
        said.starts_with("A [2J error: xxx") && said.ends_with('…') && said.chars().count() < 80,
        "{said}"
    );
}

#[test]
fn what_unfolds_to_too_much_is_refused_before_it_is_read() {
    let zipped = |files: &[(&str, usize)]| {
        let file = |(name, size): &(&str, usize)| ((*name).to_owned(), vec![0; size * 1024 * 1024]);
        zip_of(&files.iter().map(file).collect::<Vec<_>>())
    };
    let bomb = zipped(&[("xl/workbook.xml", 0), ("xl/a", 40), ("xl/b", 40)]);
    assert!(bomb.len() < 200_000 && code(&bomb).1.contains("large"), "{}", bomb.len());
    assert!(code(&zipped(&[("content.xml", 1)])).1.contains("kind"));
    assert!(code(&zipped(&[("content.xml", 100)])).1.contains("kind"));
    assert_eq!(code(&vec![0; 6 * 1024 * 1024]).0, Code::FileTooLarge);
    let padded = |name: &str| [vec![0; 6 * 1024 * 1024], zipped(&[(name, 0)])].concat();
    assert_eq!(code(&padded("xl/workbook.xml")).0, Code::FileTooLarge);
    assert!(code(&padded("word/document.xml")).1.contains("kind"), "a letter may be so large");
    let cells = form(|sheet| {
        for row in 20..20_100 {
            for column in 5..10 {
                sheet.write_number(row, column, 1).unwrap();
            }
        }
    });
    assert!(code(&cells).1.contains("large"));
}
