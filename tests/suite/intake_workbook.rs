//! The intake form as a workbook: what a build writes, what people's programs make of it, and what comes back.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use calamine::{Data, Reader as _, Xlsx};
use onramp::engine::import::ResponseFile;
use onramp::model::document::{ANSWERS_SHEET, AnswerKind, AnswerMap, AnswerPlace, RESPONDENT};
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::workbench::Bench;

const RECORD: &str = "content/clients/kestrel-ridge/intake.yaml";
const FORM: &str = "output/clients/kestrel-ridge/intake-form.xlsx";

/// Two clients, and the intake form as their only document.
fn bench() -> Bench {
    let bench = Bench::fewest();
    let settings = bench.text("onramp.yaml").replace("intake-form, ", "").replace(", intake-form", "");
    bench.write("onramp.yaml", &settings);
    bench
}

/// A workbook, with the files that it is made of.
struct Book(BTreeMap<String, String>);

impl Book {
    fn read(bytes: &[u8]) -> Book {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut files = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            files.insert(file.name().to_owned(), text);
        }
        Book(files)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in &self.0 {
            zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn cells(&self, sheet: &str) -> BTreeMap<(u32, u32), Data> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(self.bytes())).unwrap();
        let mut reader = book.worksheet_cells_reader(sheet).unwrap();
        let mut cells = BTreeMap::new();
        while let Some(cell) = reader.next_cell().unwrap() {
            cells.insert(cell.get_position(), cell.get_value().clone().into());
        }
        cells
    }

    fn map(&self) -> AnswerMap {
        let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        for ((row, column), value) in self.cells(ANSWERS_SHEET) {
            let row = rows.entry(row).or_default();
            row.resize(usize::try_from(column).unwrap(), String::new());
            row.push(value.to_string());
        }
        AnswerMap::of_rows(&rows.into_values().collect::<Vec<_>>()).unwrap()
    }

    fn place(&self, name: &str) -> AnswerPlace {
        let map = self.map();
        let mut own = map.places.into_iter().filter(|place| place.name == name);
        own.next().unwrap_or_else(|| panic!("no answer {name}"))
    }

    /// Writes a cell as a program would: `kind` is the cell's type, `inner` what is in it.
    fn put(&mut self, name: &str, kind: &str, inner: &str) -> String {
        let place = self.place(name);
        let column = char::from(b'A' + u8::try_from(place.cell.column).unwrap());
        let cell = format!("{column}{}", place.cell.row + 1);
        let text = self.0.get_mut(&format!("xl/worksheets/sheet{}.xml", place.cell.part)).unwrap();
        let start = text.find(&format!("<c r=\"{cell}\"")).unwrap_or_else(|| panic!("no cell {cell}"));
        let open_end = start + text[start..].find('>').unwrap();
        let end = match text[..open_end].ends_with('/') {
            true => open_end + 1,
            false => start + text[start..].find("</c>").unwrap() + 4,
        };
        let style =
            text[start..open_end].split(" s=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let kind = if kind.is_empty() { String::new() } else { format!(" t=\"{kind}\"") };
        let new = format!("<c r=\"{cell}\" s=\"{style}\"{kind}>{inner}</c>");
        text.replace_range(start..end, &new);
        cell
    }

    /// As LibreOffice's and Google's files may have it.
    fn inline(&mut self, name: &str, words: &str) -> String {
        self.put(name, "inlineStr", &format!("<is><t xml:space=\"preserve\">{words}</t></is>"))
    }

    /// As Excel writes it: the words stand in a table of their own, here in pieces with formats.
    fn shared(&mut self, name: &str, words: &str) -> String {
        let strings = self.0.get_mut("xl/sharedStrings.xml").unwrap();
        let at = strings.matches("<si>").count();
        let (one, two) = words.split_at(words.len() / 2);
        let rich = format!(
            "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">{one}</t></r><r><t xml:space=\"preserve\">{two}</t></r></si></sst>"
        );
        *strings = strings.replace("</sst>", &rich);
        self.put(name, "s", &format!("<v>{at}</v>"))
    }

    fn number(&mut self, name: &str, number: &str) -> String {
        self.put(name, "", &format!("<v>{number}</v>"))
    }
}

fn save(bench: &Bench, name: &str, bytes: &[u8]) {
    std::fs::write(bench.path(name), bytes).unwrap();
}

/// The same answers as the form's page saves them.
fn saved(answers: &[(&str, &str)]) -> String {
    let mut file = ResponseFile {
        onramp: "response".into(),
        schema: 1,
        survey: "intake-form".into(),
        version: 1,
        client: "kestrel-ridge".into(),
        locale: "en".into(),
        respondent: "Nora Whitfield".into(),
        at: "2026-11-21T10:15:30-07:00".into(),
        answers: answers
            .iter()
            .map(|(name, given)| ((*name).to_owned(), vec![(*given).to_owned()]))
            .collect(),
        checksum: None,
    };
    file.checksum = Some(file.expected());
    serde_json::to_string(&file).unwrap()
}

#[test]
fn a_build_writes_the_form_as_a_workbook_for_each_client_and_language() {
    let bench = bench();
    bench.replace("content/clients/boavista/intake.yaml", "  locale: pt-BR\n", "  locale: [pt-BR, en]\n");
    bench.succeed(&["build", "--zip"]);
    let manifest: Vec<Value> = serde_json::from_str(&bench.text("output/manifest.json")).unwrap();
    let entry = |path: &str| {
        let own = manifest.iter().find(|entry| entry["path"] == path);
        own.unwrap_or_else(|| panic!("no {path} in the manifest"))
    };
    let own = entry("clients/kestrel-ridge/intake-form.xlsx");
    assert_eq!(
        (&own["client"], &own["kind"], &own["audience"]),
        (&"kestrel-ridge".into(), &"intake-form".into(), &"client".into())
    );
    entry("clients/boavista/pt-BR/intake-form.xlsx");
    entry("clients/boavista/en/intake-form.xlsx");
    let page = bench.text("output/clients/kestrel-ridge/documents.html");
    assert!(page.contains("href=\"intake-form.xlsx\">Excel workbook"), "{page}");
    let zip = bench.bytes("output/archives/kestrel-ridge.zip");
    let archive = ZipArchive::new(Cursor::new(zip)).unwrap();
    assert!(archive.file_names().any(|name| name.ends_with("/intake-form.xlsx")));

    let book = Book::read(&bench.bytes(FORM));
    let map = book.map();
    let parts: Vec<&str> = map.parts.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(parts[..4], ["Intake form", "Company", "People", "Sites"]);
    assert_eq!((map.client.as_str(), map.locale.as_str(), parts.len()), ("kestrel-ridge", "en", 16));
    for part in 1..=parts.len() {
        assert!(book.0[&format!("xl/worksheets/sheet{part}.xml")].contains("<sheetProtection sheet=\"1\""));
    }
    let lists = book.cells("_lists");
    assert!(lists.values().any(|value| *value == Data::String("printer".into())));
    // No other client is in it, and nothing that the page does not say.
    let whole: String = book.0.values().map(String::as_str).collect();
    assert!(whole.contains("Kestrel Ridge Engineering"));
    assert!(!whole.to_lowercase().contains("boavista") && !whole.contains("op://"));
    let page = bench.text("output/clients/kestrel-ridge/intake-form.html");
    for place in map.places.iter().filter(|place| place.known.is_empty() && place.name != "_respondent") {
        let is_spare = place.name.contains("[new-");
        let field = format!("name=\"{}\"", place.name.replace('&', "&amp;"));
        assert!(is_spare || page.contains(&field), "{} is no field of the page", place.name);
    }
    let words = Book::read(&bench.bytes("output/clients/boavista/pt-BR/intake-form.xlsx"));
    assert!(words.0["xl/sharedStrings.xml"].contains("Como preencher este arquivo"));
    bench.succeed(&["build", "--zip"]);
    assert!(Book::read(&bench.bytes(FORM)).0 == book.0, "the same input gives the same bytes");
}

#[test]
fn what_was_written_goes_into_the_record_as_from_the_page() {
    let bench = bench();
    bench.succeed(&["build", "kestrel-ridge"]);
    let before = bench.text(RECORD);
    let untouched = bench.succeed(&["import", "kestrel-ridge", FORM]);
    assert!(untouched.stderr.contains("0 values put in, 0 as they were, 0 kept"), "{}", untouched.stderr);
    assert_eq!(bench.text(RECORD), before, "the form as it went out changes nothing");

    let mut book = Book::read(&bench.bytes(FORM));
    book.number("company.tax_id", "841234567");
    book.shared("company.name", "Kestrel");
    book.shared("contacts[new-1].name", "Sam Ortiz");
    book.inline("contacts[new-1].email", " sam@kestrelridge.example ");
    book.inline("contacts[new-1].for", "Technical questions; billing");
    book.inline("inventory.devices[new-9].kind", "Printer");
    book.inline("inventory.devices[new-9].name", "Pueblo printer");
    book.number("inventory.devices[new-9].count", "2");
    book.number("inventory.devices[new-9].warranty.until", "46904");
    book.inline("emergency.call[0]", "Nora Whitfield");
    book.inline("_respondent", "Nora Whitfield");
    save(&bench, "form.xlsx", &book.bytes());

    let dry = bench.succeed(&["import", "kestrel-ridge", "form.xlsx", "--dry-run"]);
    assert!(
        dry.stderr.contains("Nothing was written.") && dry.stderr.contains("the form “Kestrel”"),
        "{}",
        dry.stderr
    );
    assert_eq!(bench.text(RECORD), before);

    bench.write(
        "form.json",
        &saved(&[
            ("company.tax_id", "841234567"),
            ("company.name", "Kestrel"),
            ("contacts[new-1].name", "Sam Ortiz"),
            ("contacts[new-1].email", "sam@kestrelridge.example"),
            ("contacts[new-1].for", "technical, billing"),
            ("inventory.devices[new-9].kind", "printer"),
            ("inventory.devices[new-9].name", "Pueblo printer"),
            ("inventory.devices[new-9].count", "2"),
            ("inventory.devices[new-9].warranty.until", "2028-05-31"),
            ("emergency.call[0]", "Nora Whitfield"),
        ]),
    );
    let from_page = bench.succeed(&["import", "kestrel-ridge", "form.json"]);
    let as_from_page = bench.text(RECORD);
    bench.write(RECORD, &before);
    let ran = bench.succeed(&["import", "kestrel-ridge", "form.xlsx"]);
    assert_eq!(bench.text(RECORD), as_from_page);
    assert_eq!(ran.stderr, from_page.stderr);
    assert!(as_from_page.contains("until: 2028-05-31") && as_from_page.contains("id: pueblo-printer"));
    let again = bench.succeed(&["import", "kestrel-ridge", "form.xlsx"]);
    assert!(again.stderr.contains("0 values put in"), "{}", again.stderr);
    bench.succeed(&["import", "kestrel-ridge", "form.xlsx", "--overwrite"]);
    assert!(bench.text(RECORD).contains("  name: Kestrel\n"));
}

#[test]
fn a_bad_cell_is_told_with_its_sheet_and_keeps_nothing_else_back() {
    let bench = bench();
    bench.succeed(&["build", "kestrel-ridge"]);
    let mut book = Book::read(&bench.bytes(FORM));
    let cell = book.inline("inventory.devices[new-1].kind", "Toaster");
    book.inline("company.tax_id", "84-1234567");
    book.inline("company.legal_name", "password: Summer2026!");
    save(&bench, "form.xlsx", &book.bytes());
    let ran = bench.run(&["import", "kestrel-ridge", "form.xlsx"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let said = format!("sheet “Devices”, {cell}: “Toaster” is not in the list");
    assert!(ran.stderr.contains(&said) && ran.stderr.contains("[E0742]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("The list has: ") && !ran.stderr.contains("Summer2026"), "{}", ran.stderr);
    assert!(bench.text(RECORD).contains("tax_id: 84-1234567") && !bench.text(RECORD).contains("Summer"));
}

#[test]
fn what_is_no_form_of_this_client_is_refused() {
    let bench = bench();
    bench.succeed(&["build"]);
    let before = bench.text(RECORD);
    let refused = |bytes: &[u8], code: &str| {
        save(&bench, "form.xlsx", bytes);
        let ran = bench.run(&["import", "kestrel-ridge", "form.xlsx"]);
        assert!(ran.status == 1 && ran.stderr.contains(code), "{code}: {}", ran.stderr);
        assert_eq!(bench.text(RECORD), before);
        ran.stderr
    };
    let other = refused(&bench.bytes("output/clients/boavista/intake-form.xlsx"), "E0719");
    assert!(other.contains("boavista"), "{other}");
    let whole = bench.bytes(FORM);
    refused(&whole[..whole.len() - 900], "E0741");
    refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "E0741");
    let mut damaged = Book::read(&whole);
    let strings = damaged.0.get_mut("xl/sharedStrings.xml").unwrap();
    *strings = strings.replace("company.tax_id", "company.name");
    refused(&damaged.bytes(), "E0741");
    let mut none = Book::read(&whole);
    let list = none.0.get_mut("xl/workbook.xml").unwrap();
    *list = list.replace("\"_answers\"", "\"answers\"");
    refused(&none.bytes(), "E0717");
    let mut older = Book::read(&whole);
    let map = AnswerMap { version: 0, ..older.map() };
    let sum = |map: &AnswerMap| map.rows()[2][1].clone();
    let was = sum(&older.map());
    let answers = older.map().parts.len() + 2;
    let sheet = older.0.get_mut(&format!("xl/worksheets/sheet{answers}.xml")).unwrap();
    let version = "<c r=\"B5\" t=\"inlineStr\"><is><t>0</t></is></c>";
    let start = sheet.find("<c r=\"B5\"").unwrap();
    let end = start + sheet[start..].find("</c>").unwrap() + 4;
    sheet.replace_range(start..end, version);
    let strings = older.0.get_mut("xl/sharedStrings.xml").unwrap();
    *strings = strings.replace(&was, &sum(&map));
    refused(&older.bytes(), "E0721");
}

#[test]
fn a_mail_may_bring_the_workbook() {
    let bench = bench();
    bench.succeed(&["build", "kestrel-ridge"]);
    let mut book = Book::read(&bench.bytes(FORM));
    book.inline("company.tax_id", "84-1234567");
    let body = data_encoding::BASE64_MIME.encode(&book.bytes());
    let mail = format!(
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHello\r\n--x\r\n\
         Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n--x--\r\n"
    );
    bench.write("reply.eml", &mail);
    bench.succeed(&["import", "kestrel-ridge", "reply.eml"]);
    assert!(bench.text(RECORD).contains("tax_id: 84-1234567"));
}

#[test]
fn what_is_known_can_be_corrected_and_nothing_is_made_for_what_stays() {
    let bench = bench();
    bench.succeed(&["build", "kestrel-ridge"]);
    let before = bench.text(RECORD);
    let mut book = Book::read(&bench.bytes(FORM));
    assert_eq!(book.place("inventory.devices[field-laptops].model").known, "Dell Latitude 5440");
    book.inline("inventory.devices[field-laptops].model", "Dell Latitude 5450");
    book.inline("systems[draftline].vendor", "Draft Line Inc.");
    book.inline("systems[draftline].kind", "backup");
    book.number("systems[m365].renews", "46904");
    save(&bench, "form.xlsx", &book.bytes());
    let told = bench.succeed(&["import", "kestrel-ridge", "form.xlsx"]);
    assert!(told.stderr.contains("0 values put in, 0 as they were, 4 kept"), "{}", told.stderr);
    assert!(told.stderr.contains("“Latitude 5440” and the form “Latitude 5450”"), "{}", told.stderr);
    assert_eq!(bench.text(RECORD), before);
    bench.succeed(&["import", "kestrel-ridge", "form.xlsx", "--overwrite"]);
    let after = bench.text(RECORD);
    for line in
        ["make: Dell, model: Latitude 5450", "vendor: draft-line-inc", "kind: backup", "renews: 2028-05-31"]
    {
        assert!(after.contains(line), "no {line:?} in\n{after}");
    }
    // What stands in several fields or entries can't be written in.
    let names: Vec<String> = book.map().places.into_iter().map(|place| place.name).collect();
    for name in ["goals[0]", "credentials[plotter].covers", "domains[kestrelridge.example].name"] {
        assert!(!names.iter().any(|own| own == name), "{name}");
    }
    assert!(names.iter().any(|own| own == "credentials[plotter].held_by"));
}

/// Another value of the same kind, as it stands in a cell.
fn other(map: &AnswerMap, place: &AnswerPlace) -> Option<(&'static str, String)> {
    let known = place.known.as_str();
    let list = |at: usize| map.lists[at].iter().find(|it| it.id != known).unwrap().text.clone();
    match &place.kind {
        AnswerKind::Tick { .. } => None,
        AnswerKind::Number => Some(("", (known.parse::<u32>().unwrap() + 1).to_string())),
        AnswerKind::Date => Some(("", if known == "2028-05-31" { "46905" } else { "46904" }.to_owned())),
        AnswerKind::Choice(at) | AnswerKind::Choices(at) => Some(("inlineStr", list(*at))),
        AnswerKind::Text if known.contains("://") => Some(("inlineStr", format!("{known}/new"))),
        AnswerKind::Text if known.contains('@') => Some(("inlineStr", format!("new-{known}"))),
        AnswerKind::Text => Some(("inlineStr", format!("{known} 2"))),
    }
}

#[test]
fn whatever_stands_in_a_cell_to_write_in_can_be_corrected() {
    let bench = bench();
    // As it is once an answer has filled it.
    let address = "    address: {street: 88 Juniper Road, city: Pueblo, state: CO, postal_code: \"81003\", country: US}\n";
    bench.replace(RECORD, address, "    address: {street: \"88 Juniper Road, Pueblo\", country: US}\n");
    bench.replace(RECORD, "name: Denver office", "name: {en: Denver office, es: Oficina de Denver}");
    bench.replace(RECORD, "site: denver, for: technical}", "site: denver, for: [technical, emergency]}");
    for client in ["kestrel-ridge", "boavista"] {
        bench.succeed(&["build", client]);
        let mut book = Book::read(&bench.bytes(&format!("output/clients/{client}/intake-form.xlsx")));
        let map = book.map();
        let mut names = Vec::new();
        for place in map.places.iter().filter(|it| !it.known.is_empty() && it.name != RESPONDENT) {
            let Some((kind, value)) = other(&map, place) else { continue };
            let value = value.replace('&', "&amp;");
            match kind {
                "" => book.number(&place.name, &value),
                _ => book.inline(&place.name, &value),
            };
            names.push(place.name.as_str());
        }
        save(&bench, "form.xlsx", &book.bytes());
        let told = bench.succeed(&["import", client, "form.xlsx", "--overwrite"]);
        assert!(names.len() > 60 && told.stderr.contains(" 0 kept, 0 refused"), "{names:?}\n{}", told.stderr);
        let again = bench.succeed(&["import", client, "form.xlsx"]);
        assert!(again.stderr.contains("0 values put in"), "{}", again.stderr);
        assert!(again.stderr.contains(" 0 kept, 0 refused"), "{}", again.stderr);
        if client == "kestrel-ridge" {
            for name in
                ["contacts[grant].for", "sites[pueblo].address", "documentation[Rack list of May 2025].url"]
            {
                assert!(names.contains(&name), "no {name} in {names:?}");
            }
            // Several parts, days or languages stand in one.
            for name in [
                "sites[denver].address",
                "sites[pueblo].hours",
                "sites[denver].particulars",
                "sites[denver].name",
            ] {
                assert!(!names.contains(&name), "{name}");
            }
            let record = bench.text(RECORD);
            assert!(record.contains("street: \"88 Juniper Road, Pueblo 2\", country: US"), "{record}");
        }
    }
}

#[test]
fn a_model_behind_another_make_is_told_and_left_out() {
    let bench = bench();
    bench.succeed(&["build", "kestrel-ridge"]);
    let before = bench.text(RECORD);
    let mut book = Book::read(&bench.bytes(FORM));
    book.inline("inventory.devices[field-laptops].model", "HP EliteBook 840");
    save(&bench, "form.xlsx", &book.bytes());
    let told = bench.run(&["import", "kestrel-ridge", "form.xlsx", "--overwrite"]);
    assert_eq!((told.status, bench.text(RECORD)), (1, before));
    let said = "inventory.devices[field-laptops].model: it begins with another make than the record has";
    assert!(told.stderr.contains(said), "{}", told.stderr);
}
