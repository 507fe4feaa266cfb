//! `onramp serve`: a live preview.

use super::arguments::Serve;
use super::context::Context;
use super::{Exit, Stop, print};
use crate::base::diagnostic::Diagnostic;
use crate::base::value::Date;
use crate::shell::serve::{Host, Made, Preview, What, open};
use crate::shell::workspace::Shared;

pub(super) fn run(context: &Context, command: &Serve) -> Result<Exit, Stop> {
    let folder = context.folder()?;
    // A day or a client that can't be meant is said before anything is served.
    let shared = Shared::read(&folder).value;
    let as_of = context.as_of(&shared)?;
    let named: Vec<String> = command.client.iter().cloned().collect();
    let ids = context.clients(&folder, &named, &mut Vec::new())?;
    let client = ids.into_iter().next().filter(|_| command.client.is_some());
    let failed = |fault: Box<Diagnostic>| (fault, Exit::Failure);
    let preview = Preview::new(folder, client, command.port, context.messages.clone()).map_err(failed)?;
    let address = preview.address().to_owned();
    // It is what the command is called for, so it is said however quiet the program is to be.
    let arguments = [("address", address.as_str().into())];
    print::always(&print::phrase(context, "cli-preview-address", arguments));
    if command.open {
        let context = context.clone();
        // Some openers end with the browser that they begin.
        std::thread::spawn(move || {
            if !open(&address) {
                print::line(&context, &print::phrase(&context, "cli-preview-no-browser", []));
            }
        });
    }
    preview.run(Terminal { context: context.clone(), as_of }).map_err(failed)?;
    Ok(Exit::Success)
}

/// The terminal in which the preview was begun.
struct Terminal {
    context: Context,
    as_of: Date,
}

impl Host for Terminal {
    fn as_of(&self, shared: &Shared) -> Date {
        // The day that was typed was read once already, and the clock always tells one.
        self.context.as_of(shared).unwrap_or(self.as_of)
    }

    fn made(&self, made: &Made<'_>) {
        if let Some(all) = made.all {
            print::diagnostics(&self.context, all);
        }
        let time = jiff::Timestamp::now().to_zoned(made.zone.clone());
        let (what, client) = match made.what {
            What::All => ("all", ""),
            What::Client(id) => ("client", id.as_str()),
            What::Guide => ("guide", ""),
            What::Rfps => ("rfps", ""),
        };
        let arguments = [
            ("time", time.strftime("%H:%M:%S").to_string().into()),
            ("what", what.into()),
            ("client", client.into()),
            ("pages", made.pages.into()),
            ("problems", print::counts(&self.context, made.own).into()),
            ("milliseconds", usize::try_from(made.took.as_millis()).unwrap_or_default().into()),
        ];
        print::line(&self.context, &print::phrase(&self.context, "cli-preview-made", arguments));
    }
}
