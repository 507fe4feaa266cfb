//! `onramp explain CODE`: what a diagnostic means and how to mend it.

use super::arguments::Explain;
use super::context::Context;
use super::{Exit, Stop, print};
use crate::base::diagnostic::{Code, explanation};

pub(super) fn run(context: &Context, command: &Explain) -> Result<Exit, Stop> {
    let Some(code) = Code::from_id(command.code.trim()) else {
        let text = print::phrase(context, "cli-no-code", [("code", command.code.as_str().into())]);
        anstream::eprintln!("{text}");
        return Ok(Exit::Usage);
    };
    let text = explanation(code, &context.messages).unwrap_or_default();
    print::machine(&format!("{}\n\n{text}", code.id()));
    Ok(Exit::Success)
}
