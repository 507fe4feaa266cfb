//! The threads of this machine.

use crate::base::threads::Threads;

/// All that the machine has to give.
pub fn threads() -> Threads {
    Threads::new(std::thread::available_parallelism().map_or(1, std::num::NonZero::get))
}
