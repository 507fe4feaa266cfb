//! Step 9: going live.
