//! `onramp init`: a workspace, ready for git.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use super::arguments::Init;
use super::context::Context;
use super::{Exit, Stop, print, schema};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::shell::workspace::{Folder, sample_files, starter, starter_rfp};

pub(super) fn run(context: &Context, command: &Init) -> Result<Exit, Stop> {
    let root = command.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    let folder = Folder::new(&root);
    let shown = root.display().to_string().replace('\\', "/");
    if folder.has("onramp.yaml") {
        let path = format!("{}/onramp.yaml", shown.trim_end_matches('/'));
        return Err((Box::new(Diagnostic::new(Code::AlreadyThere).with("path", path)), Exit::Usage));
    }
    let ask = !command.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let locale = locale(context, command)?;
    let mut name = command.name.clone().unwrap_or_else(|| folder_name(&root));
    if ask && command.name.is_none() && !command.example {
        let question = print::phrase(context, "cli-ask-provider", []);
        let answer: Result<String, _> =
            dialoguer::Input::new().with_prompt(question).default(name.clone()).interact_text();
        name = answer.unwrap_or(name);
    }

    let mut files: Vec<(String, Vec<u8>)> =
        starter::common_files().into_iter().map(|(path, text)| (path.to_owned(), text.into())).collect();
    for name in schema::NAMES {
        let text = schema::text(name, &locale).unwrap_or_default();
        files.push((format!(".onramp/schema/{name}.json"), text.into_bytes()));
    }
    let records = starter::workspace_files(&locale, &name);
    if command.example {
        files.extend(
            records
                .into_iter()
                .filter(|(path, _)| *path == "onramp.yaml")
                .map(|(path, text)| (path.to_owned(), text.into())),
        );
        files.extend(sample_files().into_iter().map(|(path, bytes)| (path, bytes.to_vec())));
    } else {
        files.extend(records.into_iter().map(|(path, text)| (path.to_owned(), text.into())));
        files.extend(starter_rfp().map(|(path, text)| (path.to_owned(), text.into())));
    }
    // A folder may be in git already: what is there stays as it is.
    for (path, bytes) in &files {
        if !folder.has(path) {
            folder.create(path, bytes).map_err(|fault| (fault, Exit::Failure))?;
        }
    }
    print::line(context, &print::phrase(context, "cli-initialised", [("folder", shown.into())]));
    Ok(Exit::Success)
}

fn locale(context: &Context, command: &Init) -> Result<Locale, Stop> {
    let Some(tag) = &command.locale else { return Ok(context.messages.locale().clone()) };
    let locale = tag.parse::<Locale>().ok();
    match locale {
        Some(locale) if starter::speaks(&locale) => Ok(locale),
        Some(_) => {
            let fault = Diagnostic::new(Code::UnknownReference)
                .with("what", "language")
                .with("id", tag.clone())
                .with("known", starter::LOCALES.join(", "));
            Err((Box::new(fault), Exit::Usage))
        }
        None => Err((Box::new(Diagnostic::new(Code::BadLocale).with("found", tag.clone())), Exit::Usage)),
    }
}

/// A provider's name to begin with: the folder's, as `cargo init` does it.
fn folder_name(root: &std::path::Path) -> String {
    let name = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let name = name.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.is_empty() { "MSP".to_owned() } else { name }
}
