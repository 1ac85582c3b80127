# What the largest payers of UN peacekeeping pay, and whom they have in uniform. See README.md for the two files.

rows_of <- function(name) {
  parquet <- paste0(name, ".parquet")
  if (file.exists(parquet) && requireNamespace("nanoparquet", quietly = TRUE)) {
    return(as.data.frame(nanoparquet::read_parquet(parquet)))
  }
  if (file.exists(parquet) && requireNamespace("arrow", quietly = TRUE)) {
    return(as.data.frame(arrow::read_parquet(parquet)))
  }
  csv <- paste0(name, ".csv")
  if (!file.exists(csv)) stop("Install nanoparquet or arrow, or write ", csv, " as well.")
  # Namibia's code of two letters is no missing value.
  read.csv(csv, na.strings = "", encoding = "UTF-8")
}

payers <- rows_of("rates")
payers <- payers[order(-payers$peacekeeping_rate_percent), ][1:5, ]
serving <- rows_of("contributors")
served <- serving$share_percent[match(payers$iso3, serving$iso3)]
served[is.na(served)] <- 0

cat("state  pays, per cent  serves, per cent\n")
cat(sprintf("%s    %14.4f  %16.2f\n", payers$iso3, payers$peacekeeping_rate_percent, served), sep = "")
