//! `onramp eject PATH`: copies an embedded file into the workspace, to change it there.

use super::arguments::Eject;
use super::context::Context;
use super::{Exit, Stop, print};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{FilePath, Scalar as _};
use crate::shell::workspace::embedded;

pub(super) fn run(context: &Context, command: &Eject) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    let path = command.path.trim_start_matches("./").replace('\\', "/");
    let bytes = FilePath::parse(&path).ok().and_then(|path| embedded(path.as_str()));
    let Some(bytes) = bytes else {
        let text = print::phrase(context, "cli-nothing-embedded", [("path", path.into())]);
        anstream::eprintln!("{text}");
        return Ok(Exit::Usage);
    };
    if folder.has(&path) {
        return Err((Box::new(Diagnostic::new(Code::AlreadyThere).with("path", path)), Exit::Usage));
    }
    folder.create(&path, bytes).map_err(|fault| (fault, Exit::Failure))?;
    print::line(context, &print::phrase(context, "cli-ejected", [("path", path.into())]));
    Ok(Exit::Success)
}
