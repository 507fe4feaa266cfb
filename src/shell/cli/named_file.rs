//! Files that are named on the command line.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::workspace::reason;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 10 * 1024 * 1024;

/// What a file is called in what is said of it.
pub(super) fn label(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// What a file holds.
pub(super) fn bytes(path: &Path, label: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    let unreadable = |error: &std::io::Error| {
        Box::new(Diagnostic::new(Code::FileUnreadable).in_file(label).with("reason", reason(error)))
    };
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let data = file.metadata().map_err(|error| unreadable(&error))?;
    if !data.is_file() {
        return Err(Box::new(Diagnostic::new(Code::NotAFile).in_file(label)));
    }
    if data.len() > LARGEST {
        let fault = Diagnostic::new(Code::FileTooLarge).in_file(label);
        let fault = fault.with("size", (data.len() / 1024).to_string());
        return Err(Box::new(fault.with("most", (LARGEST / 1024).to_string())));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    Ok(bytes)
}
