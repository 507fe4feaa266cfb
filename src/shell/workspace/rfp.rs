//! The requests for proposal: `content/rfp/<id>.yaml`. None is embedded but for the samples: a workspace has those that its
//! people write.

use std::collections::BTreeMap;

use super::folder::Folder;
use crate::base::diagnostic::{Code, Diagnostic, Severity, Warned};
use crate::base::value::{Id, Scalar as _};
use crate::base::yaml::{Read, read};
use crate::model::record::Rfp;

const RFP: &str = "content/rfp";

/// The requests for proposal of a workspace.
#[derive(Debug, Clone, Default)]
pub struct RfpFiles {
    /// Those that could be read, by id.
    pub records: BTreeMap<Id, Read<Rfp>>,
    /// The ids of those that could not: what was made of them before stays.
    pub broken: Vec<Id>,
}

impl RfpFiles {
    /// Reads them. What is wrong with one keeps back that one alone.
    pub fn read(folder: &Folder) -> Warned<RfpFiles> {
        let mut found = Warned::new(RfpFiles::default());
        for path in folder.list_user(RFP) {
            let file = &path[RFP.len() + 1..];
            let Some(name) = file.strip_suffix(".yaml").filter(|name| !name.contains('/')) else { continue };
            let Ok(id) = Id::parse(name) else {
                let fault = Diagnostic::new(Code::BadFolderName).in_file(path.clone());
                let usual =
                    Id::suggest(name).map_or_else(|| "help-desk.yaml".to_owned(), |id| format!("{id}.yaml"));
                let fault = fault.with("what", "page").with("name", file.to_owned());
                found.diagnostics.push(fault.with("suggestion", usual));
                continue;
            };
            match folder.text(&path) {
                Ok(Some(source)) => {
                    let warned = read::<Rfp>(&source);
                    let is_broken = |fault: &Diagnostic| fault.severity() == Severity::Error;
                    if warned.diagnostics.iter().any(is_broken) {
                        found.value.broken.push(id);
                    } else {
                        found.value.records.insert(id, warned.value);
                    }
                    found.diagnostics.extend(warned.diagnostics);
                }
                Ok(None) => {}
                Err(fault) => {
                    found.value.broken.push(id);
                    found.diagnostics.push(*fault);
                }
            }
        }
        found
    }
}
