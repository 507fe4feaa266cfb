use std::io::Cursor;

use calamine::{Data, DataRef, Reader as _, Xlsx};
use jiff::civil::date;
use rust_decimal::Decimal;

use super::*;
use crate::base::value::Date;

fn sheet(name: &str, rows: Vec<Vec<SheetCell>>) -> Workbook {
    let columns = vec![SheetColumn { head: "Head".into(), long: false }; 3];
    let sheet = Sheet { name: name.into(), columns, rows };
    Workbook { title: "T".into(), as_of: Date(date(2026, 11, 22)), sheets: vec![sheet] }
}

/// The cells of the first sheet, by place.
fn cells(bytes: &[u8]) -> Vec<((u32, u32), Data)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let name = book.sheet_names()[0].clone();
    let mut reader = book.worksheet_cells_reader(&name).unwrap();
    let mut found = Vec::new();
    while let Some(cell) = reader.next_cell().unwrap() {
        let place = cell.get_position();
        found.push((place, DataRef::clone(cell.get_value()).into()));
    }
    found
}

#[test]
fn texts_stay_texts_whatever_they_begin_with() {
    let hostile = [
        "=1+1",
        "=HYPERLINK(\"https://x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "{=1}",
        "007",
        "2026-11-22",
        " a ",
        "\u{1f600}",
    ];
    let rows = hostile.iter().map(|text| vec![SheetCell::text(*text)]).collect();
    let read = cells(&write(&sheet("A", rows)).unwrap());
    for (row, text) in (1..).zip(hostile) {
        let cell = read.iter().find(|(place, _)| *place == (row, 0));
        assert_eq!(cell.map(|(_, data)| data.clone()), Some(Data::String(text.to_owned())));
    }
}

#[test]
fn numbers_and_days_are_what_they_are() {
    let row = vec![
        SheetCell::Number(Decimal::new(333, 1)),
        SheetCell::Day(Date(date(2026, 11, 22))),
        SheetCell::Empty,
    ];
    let read = cells(&write(&sheet("A", vec![row])).unwrap());
    assert!(read.contains(&((1, 0), Data::Float(33.3))), "{read:?}");
    // Days since the end of 1899.
    assert!(
        read.iter().any(|(place, data)| *place == (1, 1)
            && matches!(data, Data::DateTime(day) if day.as_f64() == 46348.0)),
        "{read:?}"
    );
    assert!(read.iter().all(|(place, _)| *place != (1, 2)));
}

#[test]
fn the_same_workbook_gives_the_same_bytes() {
    let book = || write(&sheet("A", vec![vec![SheetCell::text("x"), SheetCell::count(3)]])).unwrap();
    assert_eq!(book(), book());
}

#[test]
fn names_and_texts_that_are_too_long_are_cut() {
    assert_eq!(name("a/b [c]"), "a b  c");
    assert_eq!(name(&"n".repeat(40)).len(), LONGEST_NAME);
    assert_eq!(name(&"\u{1f600}".repeat(16)), "\u{1f600}".repeat(15));
    assert_eq!(name(" 'a' b' "), "a' b");
    assert_eq!(name(&format!("{} 's", "n".repeat(29))), "n".repeat(29));
    for wanted in ["\u{1f600}".repeat(16), format!("{} 's", "n".repeat(29)), " ' n".into()] {
        let book = sheet(&wanted, Vec::new());
        assert!(write(&book).is_ok(), "{wanted}");
    }
    let long = cut(&"\u{1f600}".repeat(20_000));
    assert!(long.ends_with('…') && long.encode_utf16().count() <= LONGEST);
    assert_eq!(cut("short"), "short");
}
