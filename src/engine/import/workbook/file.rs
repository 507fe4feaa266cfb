//! A workbook's bytes to its sheets, within limits.
//!
//! The file comes from elsewhere: it may be anything, and a small one may unfold to more than a machine has. So it is
//! unfolded once for nothing but its size before a reader of spreadsheets gets it, and cells are counted.

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
/// The most cells that hold something, and the most letters in them.
const CELLS: usize = 100_000;
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
    if bytes.len() > LARGEST {
        let fault = Diagnostic::new(Code::FileTooLarge).in_file(label);
        let fault = fault.with("size", (bytes.len() / 1024).to_string());
        return Err(Box::new(fault.with("most", (LARGEST / 1024).to_string())));
    }
    if bytes.starts_with(COMPOUND) {
        return Err(refused(if is_encrypted(bytes) { "encrypted" } else { "old" }));
    }
    unfold(bytes).map_err(refused)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => refused("encrypted"),
        _ => refused("broken"),
    })?;
    let mut room = Room { cells: CELLS, letters: LETTERS };
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        // A sheet that holds nothing but a chart has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        let mut sheet = Sheet::new(&name);
        while let Some(cell) = reader.next_cell().map_err(|_| refused("broken"))? {
            let (row, column) = cell.get_position();
            if let Some(value) = Value::of(cell.get_value()) {
                room.take(&value).ok_or_else(|| refused("large"))?;
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
    letters: usize,
}

impl Room {
    fn take(&mut self, value: &Value) -> Option<()> {
        self.cells = self.cells.checked_sub(1)?;
        if let Value::Text(text) = value {
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

/// Unfolds all files for their sizes alone: what is said of them in the file may be wrong.
fn unfold(bytes: &[u8]) -> Result<(), &'static str> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "broken")?;
    if archive.len() > FILES {
        return Err("large");
    }
    let mut left = UNFOLDED;
    let mut is_workbook = false;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|_| "broken")?;
        is_workbook |= file.name().ends_with("workbook.xml");
        let size =
            std::io::copy(&mut file.by_ref().take(left + 1), &mut std::io::sink()).map_err(|_| "broken")?;
        left = left.checked_sub(size).ok_or("large")?;
    }
    if is_workbook { Ok(()) } else { Err("kind") }
}
