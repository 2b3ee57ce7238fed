//! ICU's formatters of one locale, made when first wanted and kept beside the bundle.

use fixed_decimal::Decimal;
use icu::calendar::Iso;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::input::DateTime;
use icu::datetime::options;
use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::currency::formatter::CurrencyFormatter;
use icu::experimental::dimension::currency::options::CurrencyFormatterOptions;
use icu::experimental::dimension::percent::formatter::PercentFormatter;
use icu::experimental::dimension::percent::options::PercentFormatterOptions;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use icu::experimental::relativetime::options::Numeric;
use icu::experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// The locale as ICU knows it.
fn locale(id: &LanguageIdentifier) -> Locale {
    Locale::try_from_str(&id.to_string()).unwrap_or(Locale::UNKNOWN)
}

/// Numbers, with their thousands grouped or not.
pub(super) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(super) fn text(&self, number: &Decimal) -> String {
        self.0.format_to_string(number)
    }
}

impl Memoizable for Numbers {
    type Args = (bool,);
    type Error = ();

    fn construct(id: LanguageIdentifier, (grouped,): Self::Args) -> Result<Self, ()> {
        let mut options = DecimalFormatterOptions::default();
        if !grouped {
            options.grouping_strategy = Some(GroupingStrategy::Never);
        }
        DecimalFormatter::try_new(locale(&id).into(), options).map(Self).map_err(drop)
    }
}

/// Percentages.
pub(super) struct Percents(PercentFormatter<DecimalFormatter>);

impl Percents {
    /// The text of so many hundredths.
    pub(super) fn text(&self, hundredths: &Decimal) -> String {
        self.0.format(hundredths).to_string()
    }
}

impl Memoizable for Percents {
    type Args = ();
    type Error = ();

    fn construct(id: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        PercentFormatter::try_new(locale(&id).into(), PercentFormatterOptions::default())
            .map(Self)
            .map_err(drop)
    }
}

/// How a currency is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Display {
    Symbol,
    Code,
    Name,
}

/// Amounts of one currency; of one that is no ISO code, the number beside it.
pub(super) enum Amounts {
    Known(Box<CurrencyFormatter<DecimalFormatter>>),
    Unknown(DecimalFormatter),
}

impl Amounts {
    pub(super) fn text(&self, amount: &Decimal, currency: &str) -> String {
        match self {
            Self::Known(known) => known.format_fixed_decimal(amount).to_string(),
            Self::Unknown(number) => {
                let mut amount = amount.clone();
                amount.round(-2);
                amount.absolute.pad_end(-2);
                format!("{}\u{a0}{currency}", number.format_to_string(&amount))
            }
        }
    }
}

impl Memoizable for Amounts {
    type Args = (String, Display);
    type Error = ();

    fn construct(id: LanguageIdentifier, (code, display): Self::Args) -> Result<Self, ()> {
        let locale = locale(&id);
        let Ok(currency) = CurrencyType::try_from_str(&code) else {
            let number =
                DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default());
            return number.map(Self::Unknown).map_err(drop);
        };
        let known = match display {
            Display::Symbol => CurrencyFormatter::try_new_symbol(
                locale.into(),
                currency,
                CurrencyFormatterOptions::default(),
            ),
            Display::Code => CurrencyFormatter::try_new_code(
                locale.into(),
                currency,
                CurrencyFormatterOptions::default(),
            ),
            Display::Name => CurrencyFormatter::try_new_name(locale.into(), currency),
        };
        known.map(|known| Self::Known(Box::new(known))).map_err(drop)
    }
}

/// Which parts of a date are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Fields {
    None,
    D,
    E,
    M,
    Md,
    Mde,
    Y,
    Ym,
    Ymd,
    Ymde,
}

/// How long a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Length {
    Long,
    Medium,
    Short,
}

/// How much of the time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Precision {
    None,
    Minute,
    Second,
}

/// How a date or time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    pub(super) fields: Fields,
    pub(super) length: Length,
    pub(super) time: Precision,
}

/// Dates and times of one shape.
pub(super) struct Dates(DateTimeFormatter<CompositeDateTimeFieldSet>);

impl Dates {
    pub(super) fn text(&self, at: &DateTime<Iso>) -> String {
        self.0.format(at).to_string()
    }
}

impl Memoizable for Dates {
    type Args = (Shape,);
    type Error = ();

    fn construct(id: LanguageIdentifier, (shape,): Self::Args) -> Result<Self, ()> {
        let mut builder = FieldSetBuilder::new();
        builder.length = Some(match shape.length {
            Length::Long => options::Length::Long,
            Length::Medium => options::Length::Medium,
            Length::Short => options::Length::Short,
        });
        builder.date_fields = match shape.fields {
            Fields::None => None,
            Fields::D => Some(DateFields::D),
            Fields::E => Some(DateFields::E),
            Fields::M => Some(DateFields::M),
            Fields::Md => Some(DateFields::MD),
            Fields::Mde => Some(DateFields::MDE),
            Fields::Y => Some(DateFields::Y),
            Fields::Ym => Some(DateFields::YM),
            Fields::Ymd => Some(DateFields::YMD),
            Fields::Ymde => Some(DateFields::YMDE),
        };
        builder.time_precision = match shape.time {
            Precision::None => None,
            Precision::Minute => Some(options::TimePrecision::Minute),
            Precision::Second => Some(options::TimePrecision::Second),
        };
        let fields = builder.build_composite_datetime().map_err(drop)?;
        DateTimeFormatter::try_new(locale(&id).into(), fields).map(Self).map_err(drop)
    }
}

/// Names of languages and locales.
pub(super) struct Languages(LocaleDisplayNamesFormatter);

impl Languages {
    pub(super) fn name(&self, tag: &str) -> Option<String> {
        Some(self.0.of(&Locale::try_from_str(tag).ok()?).into_owned())
    }
}

impl Memoizable for Languages {
    type Args = ();
    type Error = ();

    fn construct(id: LanguageIdentifier, (): Self::Args) -> Result<Self, ()> {
        let names = LocaleDisplayNamesFormatter::try_new(
            locale(&id).into(),
            DisplayNamesOptions::default(),
        );
        names.map(Self).map_err(drop)
    }
}

/// How the parts of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Joint {
    And,
    Or,
    Unit,
}

/// Lists.
pub(super) struct Lists(ListFormatter);

impl Lists {
    pub(super) fn text(&self, parts: &[String]) -> String {
        self.0.format_to_string(parts.iter())
    }
}

impl Memoizable for Lists {
    type Args = (Joint,);
    type Error = ();

    fn construct(id: LanguageIdentifier, (joint,): Self::Args) -> Result<Self, ()> {
        let locale = locale(&id);
        match joint {
            Joint::And => {
                ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())
            }
            Joint::Or => ListFormatter::try_new_or(locale.into(), ListFormatterOptions::default()),
            Joint::Unit => {
                ListFormatter::try_new_unit(locale.into(), ListFormatterOptions::default())
            }
        }
        .map(Self)
        .map_err(drop)
    }
}

/// Units of a relative time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// The unit of a name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => return None,
        })
    }
}

/// Relative times of one unit.
pub(super) struct Relatives(RelativeTimeFormatter);

impl Relatives {
    pub(super) fn text(&self, number: Decimal) -> String {
        self.0.format(number).to_string()
    }
}

impl Memoizable for Relatives {
    type Args = (Unit, bool);
    type Error = ();

    fn construct(id: LanguageIdentifier, (unit, words): Self::Args) -> Result<Self, ()> {
        let make = match unit {
            Unit::Minute => RelativeTimeFormatter::try_new_long_minute,
            Unit::Hour => RelativeTimeFormatter::try_new_long_hour,
            Unit::Day => RelativeTimeFormatter::try_new_long_day,
            Unit::Week => RelativeTimeFormatter::try_new_long_week,
            Unit::Month => RelativeTimeFormatter::try_new_long_month,
            Unit::Year => RelativeTimeFormatter::try_new_long_year,
        };
        let numeric = if words { Numeric::Auto } else { Numeric::Always };
        let options = RelativeTimeFormatterOptions::default().with_numeric(numeric);
        make(locale(&id).into(), options).map(Self).map_err(drop)
    }
}
