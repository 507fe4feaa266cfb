//! `onramp new CLIENT`: a commented intake.yaml and onboarding.yaml.

use std::io::IsTerminal as _;

use super::arguments::New;
use super::context::Context;
use super::{Exit, Stop, print};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Locale;
use crate::base::value::{Id, Scalar as _};
use crate::shell::workspace::{Shared, is_reserved, starter};

pub(super) fn run(context: &Context, command: &New) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let id = Id::parse(&command.client).map_err(|problem| {
        let mut fault = Diagnostic::new(problem.code).with("found", command.client.clone());
        fault.arguments.extend(problem.arguments);
        (Box::new(fault), Exit::Usage)
    })?;
    let base = format!("content/clients/{id}");
    if is_reserved(&id) {
        let fault = Diagnostic::new(Code::BadFolderName).with("what", "client").with("name", id.to_string());
        return Err((Box::new(fault.with("suggestion", format!("{id}-1"))), Exit::Usage));
    }
    for file in ["intake.yaml", "onboarding.yaml"] {
        let path = format!("{base}/{file}");
        if folder.has(&path) {
            return Err((Box::new(Diagnostic::new(Code::AlreadyThere).with("path", path)), Exit::Usage));
        }
    }
    let mut name = command.name.clone().unwrap_or_else(|| id.to_string());
    if command.interactive && std::io::stdin().is_terminal() {
        let question = print::phrase(context, "cli-ask-client", []);
        let answer: Result<String, _> =
            dialoguer::Input::new().with_prompt(question).default(name.clone()).interact_text();
        name = answer.unwrap_or(name);
    }
    let shared = Shared::read(&folder).value;
    // The comments are for the people of the workspace, as what the program says to them is.
    let languages = [&shared.settings.value.language, &shared.provider.value.locale];
    let spoken = languages.into_iter().flatten().find(|locale| starter::speaks(locale));
    let locale = spoken.cloned().unwrap_or_else(Locale::english);
    for (file, text) in starter::client_files(&locale, id.as_str(), &name) {
        folder.create(&format!("{base}/{file}"), text.as_bytes()).map_err(|fault| (fault, Exit::Failure))?;
    }
    print::line(context, &print::phrase(context, "cli-new", [("folder", base.into())]));
    Ok(Exit::Success)
}
