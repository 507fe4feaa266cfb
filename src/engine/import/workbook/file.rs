//! A workbook's bytes to its sheets, within limits.
//!
//! The file comes from elsewhere: it may be anything, and a small one may unfold to more than a machine has. So it is
//! unfolded once for nothing but its size before a reader of spreadsheets gets it, and cells are counted.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use calamine::{Reader as _, Xlsx, XlsxError};
use zip::ZipArchive;

use super::cells::{Sheet, Value};
use crate::base::diagnostic::{Code, Diagnostic};

/// The largest file, in bytes.
const LARGEST: usize = 5 * 1024 * 1024;
/// The most that it may unfold to.
const UNFOLDED: u64 = 64 * 1024 * 1024;
/// The most files in it.
const FILES: usize = 1000;
/// The most sheets: those of a form and some that people added. A file may name one sheet any number of times, and each is
/// read.
const SHEETS: usize = 220;
/// The most that all sheets together may make a reader go through: each may lead to the largest file.
const READ: u64 = 4 * UNFOLDED;
/// The most cells, the most of them that hold something, and the most letters in these.
const CELLS: usize = 500_000;
const FILLED: usize = 100_000;
const LETTERS: usize = 8 * 1024 * 1024;

/// What old workbooks and encrypted ones begin with.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Whether bytes are a workbook's: a ZIP file, or the folder that old and encrypted ones are.
pub(in crate::engine::import) fn is_like(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(COMPOUND)
}

/// The sheets of a workbook, in its order.
pub(super) fn open(label: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Box<Diagnostic>> {
    let refused = |reason: &'static str| {
        Box::new(Diagnostic::new(Code::WorkbookUnreadable).in_file(label).with("reason", reason))
    };
    if bytes.starts_with(COMPOUND) {
        return Err(refused(if is_encrypted(bytes) { "encrypted" } else { "old" }));
    }
    let archive = archive(bytes);
    // Other files that a mail brings are larger, and told as what they are.
    if bytes.len() > LARGEST && !matches!(archive, Err("kind")) {
        let fault = Diagnostic::new(Code::FileTooLarge).in_file(label);
        let fault = fault.with("size", (bytes.len() / 1024).to_string());
        return Err(Box::new(fault.with("most", (LARGEST / 1024).to_string())));
    }
    let largest = archive.and_then(unfold).map_err(refused)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => refused("encrypted"),
        _ => refused("broken"),
    })?;
    let names = book.sheet_names();
    let all = u64::try_from(names.len()).unwrap_or(u64::MAX);
    if names.len() > SHEETS || all.saturating_mul(largest) > READ {
        return Err(refused("large"));
    }
    let mut room = Room { cells: CELLS, filled: FILLED, letters: LETTERS };
    let mut sheets = Vec::new();
    // By its name the reader finds one sheet, however many have it.
    let mut seen = BTreeSet::new();
    for name in names.into_iter().filter(|name| seen.insert(name.clone())) {
        // A sheet that holds nothing but a chart has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        let mut sheet = Sheet::new(&name);
        while let Some(cell) = reader.next_cell().map_err(|_| refused("broken"))? {
            let (row, column) = cell.get_position();
            let value = Value::of(cell.get_value());
            room.take(value.as_ref()).ok_or_else(|| refused("large"))?;
            if let Some(value) = value {
                sheet.put(row, column, value);
            }
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// What there is room for yet.
struct Room {
    cells: usize,
    filled: usize,
    letters: usize,
}

impl Room {
    fn take(&mut self, value: Option<&Value>) -> Option<()> {
        // Programs write empty cells too, for how they look.
        self.cells = self.cells.checked_sub(1)?;
        self.filled = self.filled.checked_sub(usize::from(value.is_some()))?;
        if let Some(Value::Text(text)) = value {
            self.letters = self.letters.checked_sub(text.len())?;
        }
        Some(())
    }
}

/// The name of the stream that holds what is encrypted, as such files write names.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// The files in the file, where they are those of a workbook.
fn archive(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, &'static str> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "broken")?;
    let is_workbook = archive.file_names().any(|name| name.ends_with("workbook.xml"));
    if is_workbook { Ok(archive) } else { Err("kind") }
}

/// Unfolds all files for their sizes alone, and gives that of the largest: what is said of them in the file may be wrong.
fn unfold(mut archive: ZipArchive<Cursor<&[u8]>>) -> Result<u64, &'static str> {
    if archive.len() > FILES {
        return Err("large");
    }
    let mut left = UNFOLDED;
    let mut largest = 0;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|_| "broken")?;
        let size =
            std::io::copy(&mut file.by_ref().take(left + 1), &mut std::io::sink()).map_err(|_| "broken")?;
        left = left.checked_sub(size).ok_or("large")?;
        largest = largest.max(size);
    }
    Ok(largest)
}
