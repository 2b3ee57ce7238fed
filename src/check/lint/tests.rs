use std::collections::BTreeMap;

use super::*;
use crate::content::load::load;
use crate::check::prove::prove;
