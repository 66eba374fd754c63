;; Sums of boosted trees' leaves for four rows of values at once: WebAssembly asks a tree's question of four rows in one
;; step, where JavaScript asks one.
;;
;; Memory:     0  the values: 32 bits for each of four rows, by up to 256 features
;;          4096  what the leaves sum up to: four numbers of 64 bits, one a row
;;          8192  the trees, 168 bytes each
;;                   0  which values their five questions ask about: where they are, 32 bits each
;;                  20  above which they are answered with yes: 32 bits each
;;                  40  32 leaves of 32 bits
(module
  (import "memory" "of" (memory 1))

  ;; Sums up, from a base on, the leaves that each row has in so many trees.
  (func (export "sum") (param $trees i32) (param $base f64)
    (local $tree i32) (local $end i32) (local $leaf v128) (local $low v128) (local $high v128)
    (local.set $low (f64x2.splat (local.get $base)))
    (local.set $high (f64x2.splat (local.get $base)))
    (local.set $tree (i32.const 8192))
    (local.set $end (i32.add (local.get $tree) (i32.mul (local.get $trees) (i32.const 168))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $tree) (local.get $end)))
        ;; An answer of yes is -1. The answers are the bits of a leaf's number, and that four times is where it is.
        (local.set $leaf
          (f32x4.gt (v128.load (i32.load (local.get $tree))) (v128.load32_splat offset=20 (local.get $tree))))
        (local.set $leaf
          (i32x4.add
            (i32x4.shl (local.get $leaf) (i32.const 1))
            (f32x4.gt (v128.load (i32.load offset=4 (local.get $tree))) (v128.load32_splat offset=24 (local.get $tree)))))
        (local.set $leaf
          (i32x4.add
            (i32x4.shl (local.get $leaf) (i32.const 1))
            (f32x4.gt (v128.load (i32.load offset=8 (local.get $tree))) (v128.load32_splat offset=28 (local.get $tree)))))
        (local.set $leaf
          (i32x4.add
            (i32x4.shl (local.get $leaf) (i32.const 1))
            (f32x4.gt (v128.load (i32.load offset=12 (local.get $tree))) (v128.load32_splat offset=32 (local.get $tree)))))
        (local.set $leaf
          (i32x4.add
            (i32x4.shl (local.get $leaf) (i32.const 1))
            (f32x4.gt (v128.load (i32.load offset=16 (local.get $tree))) (v128.load32_splat offset=36 (local.get $tree)))))
        (local.set $leaf
          (i32x4.sub (i32x4.splat (local.get $tree)) (i32x4.shl (local.get $leaf) (i32.const 2))))
        (local.set $low
          (f64x2.add
            (local.get $low)
            (f64x2.promote_low_f32x4
              (v128.load32_lane offset=40 1
                (i32x4.extract_lane 1 (local.get $leaf))
                (v128.load32_zero offset=40 (i32x4.extract_lane 0 (local.get $leaf)))))))
        (local.set $high
          (f64x2.add
            (local.get $high)
            (f64x2.promote_low_f32x4
              (v128.load32_lane offset=40 1
                (i32x4.extract_lane 3 (local.get $leaf))
                (v128.load32_zero offset=40 (i32x4.extract_lane 2 (local.get $leaf)))))))
        (local.set $tree (i32.add (local.get $tree) (i32.const 168)))
        (br $next)))
    (v128.store (i32.const 4096) (local.get $low))
    (v128.store (i32.const 4112) (local.get $high)))
)
